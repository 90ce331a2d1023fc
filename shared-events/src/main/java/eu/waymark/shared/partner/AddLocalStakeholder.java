package eu.waymark.shared.partner;

import eu.waymark.shared.Line;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Names an organisation that a city works with on the spot.
 *
 * @param partner the city
 * @param organisation its public name, such as "Vol.To"
 * @param how what it contributes
 */
public record AddLocalStakeholder(
        ProjectId project,
        PartnerId partner,
        @Line String organisation,
        @Nullable String how,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements PartnerCommand {}
