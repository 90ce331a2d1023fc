package eu.waymark.shared.partner;

import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records that a partner has somebody in a function. Who that is does not belong in the record.
 *
 * @param page the organisation's public page; never a person's
 */
public record AppointContact(
        ProjectId project,
        PartnerId partner,
        ContactFunction function,
        @Nullable PublicPage page,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements PartnerCommand {}
