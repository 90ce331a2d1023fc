package eu.waymark.shared.activity;

/** How much is known about the dates of an activity. */
public enum Precision {
    /** It takes place from the first to the last day. */
    DAY,
    /** It takes place at some time between the two days ("March 2020"). Rules on length and overlap do not apply. */
    WITHIN
}
