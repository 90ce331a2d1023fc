package eu.waymark.shared.agreement;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The targets of the agreement, and how far the record has come. */
public record FindTargets(ProjectId project, @Nullable When when, Paging paging) implements Query<TargetProgress> {}
