package eu.waymark.shared.exchange;

import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.SchedulesActivity;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans the return leg of an exchange: host and guest swapped, in the same community.
 *
 * @param activity given by the server if left out
 * @param returns the first leg's activity
 * @param from first day
 * @param to last day, counted: five days are {@code to = from + 4} (EXC-02)
 * @param precision {@code DAY} if left out
 * @param online false if left out
 */
public record ScheduleReturnLeg(
        ProjectId project,
        @Nullable UUID activity,
        UUID returns,
        LocalDate from,
        LocalDate to,
        @Nullable Precision precision,
        @Nullable Boolean online,
        @Nullable LocalDate occurredOn,
        @Nullable String note,
        @Nullable Waiver waiver)
        implements SchedulesActivity {
    public ScheduleReturnLeg {
        Period.check(from, to);
    }

    @Override
    public ScheduleReturnLeg withActivity(UUID id) {
        return new ScheduleReturnLeg(project, id, returns, from, to, precision, online, occurredOn, note, waiver);
    }
}
