package eu.waymark.shared.roadmap;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A city began its roadmap.
 */
public record RoadmapDrafted(
        PartnerId partner,
        String name,
        String title,
        LocalDate occurredOn,
        @Nullable String note) implements RoadmapEvent {}
