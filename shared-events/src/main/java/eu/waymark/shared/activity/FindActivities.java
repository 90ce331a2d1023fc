package eu.waymark.shared.activity;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The activities of a project, by their first day. */
public record FindActivities(ProjectId project, @Nullable When when, Paging paging)
        implements Query<ActivityOverview> {}
