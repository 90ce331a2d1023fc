package eu.waymark.shared.roadmap;

import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Query;
import org.jspecify.annotations.Nullable;

/** The roadmap of one city. */
public record FindRoadmap(
        ProjectId project, PartnerId partner, @Nullable Long after) implements Query<RoadmapOverview> {}
