package eu.waymark.shared.partner;

/** What a partner is in the project. Communities of practice are made of cities. */
public enum PartnerRole {
    LEAD,
    CITY,
    EXPERT,
    NETWORK,
    ASSOCIATE
}
