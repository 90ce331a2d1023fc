package eu.waymark.shared.benchmark;

import eu.waymark.shared.Between;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It was recorded how a peer reviews a city.
 *
 * @param partner the city that is reviewed
 * @param name its name at that time, so that the event reads by itself
 * @param reviewer the city that the reviewer comes from
 * @param reviewerName that city's name
 * @param corrects sequence number of the event that this one replaces, where there is one
 * @param reason why that one was replaced
 */
public record PeerReviewRecorded(
        CommunityCode community,
        PartnerId partner,
        String name,
        PartnerId reviewer,
        String reviewerName,
        @Between(min = 1, max = 100) List<Score> scores,
        @Nullable Long corrects,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note)
        implements BenchmarkEvent {
    public PeerReviewRecorded {
        scores = List.copyOf(scores);
    }
}
