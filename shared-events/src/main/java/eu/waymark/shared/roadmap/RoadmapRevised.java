package eu.waymark.shared.roadmap;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap that was submitted or returned became a draft again.
 *
 * @param title as it stands from now on
 */
public record RoadmapRevised(
        PartnerId partner,
        String name,
        String changes,
        String title,
        LocalDate occurredOn,
        @Nullable String note) implements RoadmapEvent {}
