package eu.waymark.shared.activity;

import eu.waymark.shared.Command;
import eu.waymark.shared.Subjects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands about one activity. */
public sealed interface ActivityCommand extends Command
        permits SchedulesActivity,
                RescheduleActivity,
                MoveOnline,
                MoveBack,
                CancelActivity,
                RecordAttendance,
                RecordOutcome,
                CompleteActivity {
    /** The activity; absent only while a {@link SchedulesActivity} has not been given one. */
    @Nullable
    UUID activity();

    @Override
    default String subject() {
        UUID activity = activity();
        if (activity == null) throw new IllegalStateException("the activity has no identifier yet");
        return Subjects.activity(activity);
    }
}
