package eu.waymark.shared.roadmap;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap was submitted for endorsement.
 *
 * @param submission its number, from 1
 */
public record RoadmapSubmitted(
        PartnerId partner,
        String name,
        int submission,
        LocalDate submittedOn,
        LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapEvent {}
