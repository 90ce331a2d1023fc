package eu.waymark.shared.roadmap;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action was planned in a roadmap.
 *
 * @param action its number within the roadmap, from 1
 * @param by the day by which it is to be done
 */
public record ActionPlanned(
        PartnerId partner,
        String name,
        int action,
        String title,
        @Nullable String responsible,
        @Nullable LocalDate by,
        LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapEvent {}
