package eu.waymark.shared.benchmark;

import eu.waymark.shared.Between;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records how a peer reviews a city. A further one by the same peer replaces the one before.
 *
 * @param partner the city that is reviewed
 * @param reviewer the city that the reviewer comes from (BEN-03)
 * @param scores at most one for each standard
 * @param reason why the one before is replaced; rule REC-02 asks for it then
 */
public record RecordPeerReview(
        ProjectId project,
        CommunityCode community,
        PartnerId partner,
        PartnerId reviewer,
        @Between(min = 1, max = 100) List<Score> scores,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements BenchmarkCommand {
    public RecordPeerReview {
        scores = List.copyOf(scores);
        Score.checkDistinct(scores);
    }
}
