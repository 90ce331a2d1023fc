package eu.waymark.backoffice.query;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/** A question that is answered with a list, as its record's constructor makes it. */
@FunctionalInterface
public interface ListQuery<T> {
    Query<T> of(ProjectId project, @Nullable When when, Paging paging);
}
