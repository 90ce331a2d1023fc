package eu.waymark.backoffice.page;

import eu.waymark.backoffice.query.ListQuery;
import eu.waymark.backoffice.query.QuestionDesk;
import java.util.List;

/** Lists of a project that a page shows whole: they grow with the partnership, not with its history. */
record Everything(QuestionDesk desk) {
    /** @param query such as {@code FindPartners::new} */
    <T> List<T> of(Seen seen, ListQuery<T> query) {
        return desk.all(paging -> query.of(seen.project(), seen.when(), paging));
    }
}
