package eu.waymark.shared.due;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** What has to be done, the earliest first. */
public record FindDue(ProjectId project, @Nullable When when, Paging paging) implements Query<DueItem> {}
