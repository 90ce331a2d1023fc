package eu.waymark.shared.query;

import eu.waymark.shared.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of a project.
 *
 * @param <T> one item of the answer
 */
public interface Query<T> {
    ProjectId project();

    /** Absent: {@link When#NOW}. */
    @Nullable
    When when();
}
