package eu.waymark.shared.activity;

/** Where an activity stands. */
public enum ActivityState {
    PLANNED,
    COMPLETED,
    CANCELLED
}
