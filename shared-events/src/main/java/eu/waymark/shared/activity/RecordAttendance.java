package eu.waymark.shared.activity;

import eu.waymark.shared.Between;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records who attended, as partners and head counts by function.
 *
 * @param attended at least one entry; a partner may have several, one a function
 * @param reason why an attendance recorded before is replaced; rule ACT-07 asks for it then
 */
public record RecordAttendance(
        ProjectId project,
        UUID activity,
        @Between(min = 1, max = 1_000) List<Attendance> attended,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note,
        @Nullable Waiver waiver)
        implements ActivityCommand {
    public RecordAttendance {
        attended = List.copyOf(attended);
        long counted = attended.stream()
                .map(entry -> Map.entry(entry.partner(), entry.function()))
                .distinct()
                .count();
        if (counted < attended.size())
            throw new IllegalArgumentException("attended must have one entry for each partner and function");
    }
}
