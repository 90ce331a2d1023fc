package eu.waymark.shared.roadmap;

import eu.waymark.shared.Between;
import eu.waymark.shared.Line;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records that the city's administration endorsed a submission. Rule ROA-02 asks for body, act, date and document.
 *
 * @param partner the city
 * @param submission the number of the latest submission (ROA-01)
 * @param body the body that endorsed it, such as "City Council"
 * @param act the act by which it did, such as "Resolution 2026/17"
 * @param endorsedOn the day of the act
 * @param document the act, or the roadmap as endorsed
 */
public record EndorseRoadmap(
        ProjectId project,
        PartnerId partner,
        @Between(min = 1, max = 1_000) int submission,
        @Nullable @Line String body,
        @Nullable @Line String act,
        @Nullable LocalDate endorsedOn,
        @Nullable Document document,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements RoadmapCommand {}
