package eu.waymark.shared.timeline;

/** What an item of the timeline is about. */
public enum TimelineKind {
    PROJECT,
    AGREEMENT,
    PARTNER,
    COMMUNITY,
    EXCHANGE
}
