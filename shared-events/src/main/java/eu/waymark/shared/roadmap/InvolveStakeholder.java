package eu.waymark.shared.roadmap;

import eu.waymark.shared.Line;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records that a local stakeholder was involved in the city's roadmap, before it is drafted or later.
 *
 * @param partner the city
 * @param organisation its public name, such as "Vol.To"
 * @param how what it contributed
 */
public record InvolveStakeholder(
        ProjectId project,
        PartnerId partner,
        @Line String organisation,
        String how,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapCommand {}
