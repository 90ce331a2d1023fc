package eu.waymark.shared.roadmap;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A local stakeholder was involved in the roadmap of a city.
 */
public record StakeholderInvolved(
        PartnerId partner,
        String name,
        String organisation,
        String how,
        LocalDate occurredOn,
        @Nullable String note) implements RoadmapEvent {}
