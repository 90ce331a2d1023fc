package eu.waymark.shared.activity;

import eu.waymark.shared.Waiver;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives an activity other dates.
 *
 * @param from first day
 * @param to last day, counted
 * @param startsAt on the first day, in the project's time zone; not known if left out
 * @param endsAt on the last day, in the project's time zone; not known if left out
 * @param precision {@code DAY} if left out
 */
public record RescheduleActivity(
        ProjectId project,
        UUID activity,
        LocalDate from,
        LocalDate to,
        @Nullable TimeOfDay startsAt,
        @Nullable TimeOfDay endsAt,
        @Nullable Precision precision,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note,
        @Nullable Waiver waiver)
        implements ActivityCommand {
    public RescheduleActivity {
        Period.check(from, to);
        TimesOfDay.check(from, to, startsAt, endsAt);
    }
}
