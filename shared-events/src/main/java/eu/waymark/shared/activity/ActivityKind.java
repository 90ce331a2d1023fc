package eu.waymark.shared.activity;

/** The kinds of activity. */
public enum ActivityKind {
    /** One leg of a staff and volunteer exchange. */
    EXCHANGE,
    /** A city of a community is visited by the others. */
    CLUSTER_VISIT,
    PARTNERSHIP_MEETING,
    WORKSHOP,
    TRAINING,
    CONFERENCE,
    CITY_DIALOGUE,
    STUDY_VISIT
}
