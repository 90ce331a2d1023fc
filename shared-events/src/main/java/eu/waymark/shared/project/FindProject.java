package eu.waymark.shared.project;

import eu.waymark.shared.query.Query;
import org.jspecify.annotations.Nullable;

/** One project. */
public record FindProject(ProjectId project, @Nullable Long after) implements Query<ProjectOverview> {}
