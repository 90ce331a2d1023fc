package eu.waymark.shared.roadmap;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * It was reported how far an action of a roadmap has come.
 *
 * @param action its number within the roadmap
 * @param title that of the action
 */
public record ActionProgressReported(
        PartnerId partner,
        String name,
        int action,
        String title,
        ActionProgress progress,
        @Nullable String report,
        LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapEvent {}
