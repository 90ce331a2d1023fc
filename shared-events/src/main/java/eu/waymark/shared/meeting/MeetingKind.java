package eu.waymark.shared.meeting;

import eu.waymark.shared.activity.ActivityKind;

/** The kinds of meeting. */
public enum MeetingKind {
    PARTNERSHIP_MEETING,
    WORKSHOP,
    TRAINING,
    CONFERENCE,
    CITY_DIALOGUE,
    STUDY_VISIT;

    /** The same kind among all kinds of activity. */
    public ActivityKind activity() {
        return ActivityKind.valueOf(name());
    }
}
