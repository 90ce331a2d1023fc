package eu.waymark.backoffice.page;

import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.When;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a project shows.
 *
 * @param asOf how far it looks back; absent: the present
 */
record Seen(ProjectId project, @Nullable AsOf asOf) {
    /** For every further question of the page. What is waited for was waited for by the first. */
    @Nullable
    When when() {
        return asOf == null ? null : When.asOf(asOf);
    }
}
