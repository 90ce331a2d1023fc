package eu.waymark.shared.activity;

import eu.waymark.shared.Between;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets the programme (the agenda) of an activity, in place of the one before.
 *
 * @param items in their order
 * @param reason why a programme recorded before is replaced; rule ACT-07 asks for it then
 */
public record PlanProgramme(
        ProjectId project,
        UUID activity,
        @Between(min = 1, max = 100) List<ProgrammeItem> items,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements ActivityCommand {
    public PlanProgramme {
        items = List.copyOf(items);
    }
}
