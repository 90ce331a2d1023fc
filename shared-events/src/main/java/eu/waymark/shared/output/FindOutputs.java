package eu.waymark.shared.output;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The outputs of a project, by their readable names. */
public record FindOutputs(ProjectId project, @Nullable When when, Paging paging) implements Query<OutputOverview> {}
