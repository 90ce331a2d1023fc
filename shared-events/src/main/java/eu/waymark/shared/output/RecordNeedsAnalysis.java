package eu.waymark.shared.output;

import eu.waymark.shared.Subjects;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records the needs analysis of a city. A further one replaces the one before.
 *
 * @param partner the city
 * @param expert the expert partner that made it
 * @param deliveredOn the day of the delivery; absent where no date is known
 * @param summary what it found; never personal data
 * @param reason why the one before is replaced; rule REC-02 asks for it then
 */
public record RecordNeedsAnalysis(
        ProjectId project,
        PartnerId partner,
        PartnerId expert,
        @Nullable LocalDate deliveredOn,
        @Nullable String summary,
        @Nullable Document document,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements OutputCommand {
    @Override
    public String subject() {
        return Subjects.needsAnalysis(partner);
    }
}
