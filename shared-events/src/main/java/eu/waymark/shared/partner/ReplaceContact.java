package eu.waymark.shared.partner;

import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records that somebody else took over a function of a partner.
 *
 * @param page the organisation's public page; never a person's
 * @param reason why
 */
public record ReplaceContact(
        ProjectId project,
        PartnerId partner,
        ContactFunction function,
        @Nullable PublicPage page,
        @Nullable String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements PartnerCommand {}
