package eu.waymark.shared.output;

import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An output of the project.
 *
 * @param deliveredOn absent where no date is known
 * @param version sequence number of the last event about it
 */
public record OutputOverview(
        OutputId output,
        OutputKind kind,
        String title,
        @Nullable CommunityCode community,
        @Nullable PartnerId producedBy,
        @Nullable LocalDate deliveredOn,
        @Nullable Document document,
        @Nullable String note,
        long version) {}
