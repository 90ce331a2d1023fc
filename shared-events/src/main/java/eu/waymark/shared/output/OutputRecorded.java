package eu.waymark.shared.output;

import eu.waymark.shared.Subjects;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An output of the project was recorded.
 *
 * @param deliveredOn absent where no date is known
 * @param corrects sequence number of the event that this one replaces, where there is one
 * @param reason why that one was replaced
 */
public record OutputRecorded(
        OutputId output,
        OutputKind kind,
        String title,
        @Nullable CommunityCode community,
        @Nullable PartnerId producedBy,
        @Nullable LocalDate deliveredOn,
        @Nullable Document document,
        @Nullable Long corrects,
        @Nullable String reason,
        LocalDate occurredOn,
        @Nullable String note)
        implements OutputEvent {
    @Override
    public String subject() {
        return Subjects.output(output);
    }
}
