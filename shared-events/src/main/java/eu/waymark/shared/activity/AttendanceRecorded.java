package eu.waymark.shared.activity;

import eu.waymark.shared.Between;
import eu.waymark.shared.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who attended was recorded.
 *
 * @param corrects sequence number of the event that this one replaces, where there is one
 * @param reason why that one was wrong
 */
public record AttendanceRecorded(
        UUID activity,
        ActivityDetails details,
        @Between(min = 1, max = 1_000) List<Attendance> attended,
        @Nullable Long corrects,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note,
        @Nullable Waiver waiver)
        implements ActivityEvent {
    public AttendanceRecorded {
        attended = List.copyOf(attended);
    }
}
