package eu.waymark.shared.visit;

import eu.waymark.shared.Between;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.SchedulesActivity;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans a cluster visit: the host is visited by the other cities of its community. The lead and the community's expert come along.
 *
 * @param activity given by the server if left out
 * @param host the city that is visited
 * @param from first day
 * @param to last day, counted
 * @param invited other members of the community; all of them if left out
 * @param precision {@code DAY} if left out
 * @param online false if left out
 */
public record ScheduleClusterVisit(
        ProjectId project,
        @Nullable UUID activity,
        CommunityCode community,
        PartnerId host,
        LocalDate from,
        LocalDate to,
        @Nullable @Between(min = 1, max = 100) List<PartnerId> invited,
        @Nullable Precision precision,
        @Nullable Boolean online,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements SchedulesActivity {
    public ScheduleClusterVisit {
        Period.check(from, to);
        invited = invited == null ? null : List.copyOf(invited);
    }

    @Override
    public ScheduleClusterVisit withActivity(UUID id) {
        return new ScheduleClusterVisit(
                project, id, community, host, from, to, invited, precision, online, occurredOn, note);
    }
}
