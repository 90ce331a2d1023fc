package eu.waymark.shared.benchmark;

import eu.waymark.shared.Between;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It was recorded how a city assesses itself.
 *
 * @param partner the city
 * @param name its name at that time, so that the event reads by itself
 * @param corrects sequence number of the event that this one replaces, where there is one
 * @param reason why that one was replaced
 */
public record SelfAssessmentRecorded(
        CommunityCode community,
        PartnerId partner,
        String name,
        @Between(min = 1, max = 100) List<Score> scores,
        @Nullable Long corrects,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note)
        implements BenchmarkEvent {
    public SelfAssessmentRecorded {
        scores = List.copyOf(scores);
    }
}
