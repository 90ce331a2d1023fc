package eu.waymark.shared.activity;

/** The kinds of activity. */
public enum ActivityKind {
    /** One leg of a staff and volunteer exchange. */
    EXCHANGE
}
