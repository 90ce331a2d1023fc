package eu.waymark.shared.roadmap;

/** How far an action of a roadmap has come. */
public enum ActionProgress {
    PLANNED,
    UNDER_WAY,
    DONE,
    DROPPED
}
