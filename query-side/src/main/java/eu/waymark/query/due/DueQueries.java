package eu.waymark.query.due;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.ListedInMemory;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.query.QueryAnswer;

/** Answers what is asked about what is due. */
public record DueQueries(Asking asking) {

    public QueryAnswer<DueItem> find(FindDue query) {
        return asking.about(
                query,
                reading -> ListedInMemory.page(
                        reading,
                        Due.VIEW.name(),
                        Obligations.of(reading).items(reading.today()),
                        item -> item.by().toString(),
                        item -> item.subject() + " "
                                + Integer.toHexString(item.what().hashCode()),
                        query.paging()));
    }
}
