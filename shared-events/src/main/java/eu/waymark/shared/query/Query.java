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

    /**
     * The project's sequence number that the views must hold before they answer: read your own writes. Waited for, bounded; an
     * answer that had to be given without it says {@code behind}.
     */
    @Nullable
    Long after();
}
