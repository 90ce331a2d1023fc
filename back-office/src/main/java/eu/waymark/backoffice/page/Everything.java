package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.ListQuery;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import java.util.ArrayList;
import java.util.List;

/** Lists of a project that a page shows whole: they grow with the partnership, not with its history. */
record Everything(QuestionDesk desk) {
    /** @param query such as {@code FindPartners::new} */
    <T> List<T> of(ProjectId project, ListQuery<T> query) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = page(query, project, new Paging(Paging.LARGEST_LIMIT, cursor));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    /** A list query is answered with a page of what it asks for. */
    @SuppressWarnings("unchecked")
    private <T> Page<T> page(ListQuery<T> query, ProjectId project, Paging paging) {
        return (Page<T>) desk.list(query.of(project, null, paging));
    }
}
