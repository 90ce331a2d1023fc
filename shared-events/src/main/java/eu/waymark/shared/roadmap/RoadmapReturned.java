package eu.waymark.shared.roadmap;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A submission was returned to the city.
 */
public record RoadmapReturned(
        PartnerId partner,
        String name,
        int submission,
        String reason,
        LocalDate occurredOn,
        @Nullable String note) implements RoadmapEvent {}
