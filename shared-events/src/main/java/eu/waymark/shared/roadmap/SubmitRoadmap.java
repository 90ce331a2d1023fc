package eu.waymark.shared.roadmap;

import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Submits a roadmap for endorsement. Submissions are counted: 1, 2, ….
 *
 * @param partner the city
 * @param submittedOn the day on which it was handed in
 */
public record SubmitRoadmap(
        ProjectId project,
        PartnerId partner,
        LocalDate submittedOn,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapCommand {}
