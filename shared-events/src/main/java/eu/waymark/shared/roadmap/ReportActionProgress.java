package eu.waymark.shared.roadmap;

import eu.waymark.shared.Between;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reports how far an action of a roadmap has come.
 *
 * @param partner the city
 * @param action its number within the roadmap
 * @param report what was done, in words
 */
public record ReportActionProgress(
        ProjectId project,
        PartnerId partner,
        @Between(min = 1, max = 1_000) int action,
        ActionProgress progress,
        @Nullable String report,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapCommand {}
