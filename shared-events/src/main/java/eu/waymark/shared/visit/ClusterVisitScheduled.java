package eu.waymark.shared.visit;

import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cluster visit was planned.
 *
 * @param invited the cities that visit the host
 * @param lead the lead partner, where it was admitted by then
 * @param expert the expert partner of the community, where one was appointed
 */
public record ClusterVisitScheduled(
        UUID activity,
        ActivityDetails details,
        List<PartnerId> invited,
        @Nullable PartnerId lead,
        @Nullable PartnerId expert,
        LocalDate occurredOn,
        @Nullable String note)
        implements ActivityScheduled {
    public ClusterVisitScheduled {
        invited = List.copyOf(invited);
    }
}
