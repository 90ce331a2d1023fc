package eu.waymark.shared.project;

import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** One project. */
public record FindProject(ProjectId project, @Nullable When when) implements Query<ProjectOverview> {}
