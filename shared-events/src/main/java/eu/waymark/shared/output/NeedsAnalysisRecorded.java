package eu.waymark.shared.output;

import eu.waymark.shared.Subjects;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The needs analysis of a city was recorded.
 *
 * @param partner the city
 * @param name its name at that time, so that the event reads by itself
 * @param expert the expert partner that made it
 * @param deliveredOn absent where no date is known
 * @param corrects sequence number of the event that this one replaces, where there is one
 * @param reason why that one was replaced
 */
public record NeedsAnalysisRecorded(
        PartnerId partner,
        String name,
        PartnerId expert,
        @Nullable LocalDate deliveredOn,
        @Nullable String summary,
        @Nullable Document document,
        @Nullable Long corrects,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note)
        implements OutputEvent {
    @Override
    public String subject() {
        return Subjects.needsAnalysis(partner);
    }
}
