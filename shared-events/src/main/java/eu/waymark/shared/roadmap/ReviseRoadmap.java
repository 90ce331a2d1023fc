package eu.waymark.shared.roadmap;

import eu.waymark.shared.Line;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a roadmap that was submitted or returned up again as a draft.
 *
 * @param partner the city
 * @param changes what is changed
 * @param title the title from now on; as before if left out
 */
public record ReviseRoadmap(
        ProjectId project,
        PartnerId partner,
        String changes,
        @Nullable @Line String title,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapCommand {}
