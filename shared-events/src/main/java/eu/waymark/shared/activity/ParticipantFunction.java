package eu.waymark.shared.activity;

/** The functions by which those who attend are counted. Never names. */
public enum ParticipantFunction {
    CITY_OFFICER,
    ELECTED_REPRESENTATIVE,
    VOLUNTEER_LEADER,
    VOLUNTEER,
    VOLUNTEER_ORGANISATION_MEMBER,
    EXPERT,
    PROJECT_OFFICER,
    OTHER
}
