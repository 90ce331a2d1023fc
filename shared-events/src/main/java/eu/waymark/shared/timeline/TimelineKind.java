package eu.waymark.shared.timeline;

/** What an item of the timeline is about. */
public enum TimelineKind {
    PROJECT,
    AGREEMENT,
    PARTNER,
    COMMUNITY,
    EXCHANGE,
    CLUSTER_VISIT,
    PARTNERSHIP_MEETING,
    WORKSHOP,
    TRAINING,
    CONFERENCE,
    CITY_DIALOGUE,
    STUDY_VISIT,
    ROADMAP,
    BENCHMARK,
    GUIDELINES
}
