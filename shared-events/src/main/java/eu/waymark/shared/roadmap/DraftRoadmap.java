package eu.waymark.shared.roadmap;

import eu.waymark.shared.Line;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Begins the roadmap of a city: its plan of action for the time after the project.
 *
 * @param partner the city
 */
public record DraftRoadmap(
        ProjectId project,
        PartnerId partner,
        @Line String title,
        @Nullable LocalDate occurredOn,
        @Nullable String note) implements RoadmapCommand {
    @Override
    public boolean creates() {
        return true;
    }
}
