package eu.waymark.shared.partner;

import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws a partner, admitted or still invited. What it had planned stays planned.
 *
 * @param reason why
 */
public record WithdrawPartner(
        ProjectId project,
        PartnerId partner,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note) implements PartnerCommand {}
