package eu.waymark.shared.roadmap;

import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The roadmap of one city. */
public record FindRoadmap(
        ProjectId project, PartnerId partner, @Nullable When when) implements Query<RoadmapOverview> {}
