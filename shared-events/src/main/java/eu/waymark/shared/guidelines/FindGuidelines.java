package eu.waymark.shared.guidelines;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** The published versions of the guidelines, by number. */
public record FindGuidelines(ProjectId project, @Nullable When when, Paging paging)
        implements Query<GuidelinesOverview> {}
