package eu.waymark.shared.roadmap;

import eu.waymark.shared.Between;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Returns a submission to the city.
 *
 * @param partner the city
 * @param submission the number of the latest submission (ROA-01)
 * @param reason what has to be mended
 */
public record ReturnRoadmap(
        ProjectId project,
        PartnerId partner,
        @Between(min = 1, max = 1_000) int submission,
        String reason,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapCommand {}
