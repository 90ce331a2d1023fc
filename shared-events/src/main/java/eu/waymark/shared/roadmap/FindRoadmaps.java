package eu.waymark.shared.roadmap;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The roadmaps of a project, by city. */
public record FindRoadmaps(ProjectId project, @Nullable When when, Paging paging) implements Query<RoadmapOverview> {}
