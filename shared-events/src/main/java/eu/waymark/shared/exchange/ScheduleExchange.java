package eu.waymark.shared.exchange;

import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.SchedulesActivity;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans one leg of a staff and volunteer exchange between two cities of a community.
 *
 * @param activity given by the server if left out
 * @param host the city that receives the other
 * @param guest the city that travels
 * @param from first day
 * @param to last day, counted: five days are {@code to = from + 4} (EXC-02)
 * @param precision {@code DAY} if left out
 * @param online false if left out
 */
public record ScheduleExchange(
        ProjectId project,
        @Nullable UUID activity,
        CommunityCode community,
        PartnerId host,
        PartnerId guest,
        LocalDate from,
        LocalDate to,
        @Nullable Precision precision,
        @Nullable Boolean online,
        @Nullable LocalDate occurredOn,
        @Nullable String note,
        @Nullable Waiver waiver)
        implements SchedulesActivity {
    public ScheduleExchange {
        Period.check(from, to);
    }

    @Override
    public ScheduleExchange withActivity(UUID id) {
        return new ScheduleExchange(
                project, id, community, host, guest, from, to, precision, online, occurredOn, note, waiver);
    }
}
