package eu.waymark.shared.activity;

import eu.waymark.shared.Event;
import eu.waymark.shared.Subjects;
import java.util.UUID;

/** What happened to one activity. Each says what the activity is once it has happened, so that it reads by itself. */
public sealed interface ActivityEvent extends Event
        permits ActivityScheduled,
                ActivityRescheduled,
                ActivityMovedOnline,
                ActivityMovedBack,
                ActivityCancelled,
                AttendanceRecorded,
                OutcomeRecorded,
                ProgrammePlanned,
                DocumentPresented,
                ActivityCompleted {
    UUID activity();

    ActivityDetails details();

    /** Whether the activity had been moved on line or back by then. A move says so by itself: earlier ones lack {@code details.moved}. */
    default boolean wasMoved() {
        return switch (this) {
            case ActivityMovedOnline _, ActivityMovedBack _ -> true;
            default -> details().wasMoved();
        };
    }

    @Override
    default String subject() {
        return Subjects.activity(activity());
    }
}
