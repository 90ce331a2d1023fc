package eu.waymark.query.due;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.ListedInMemory;
import eu.waymark.query.answer.ProjectReading;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.query.QueryAnswer;
import java.time.LocalDate;
import java.util.List;

/** Answers what is asked about what is due. */
public record DueQueries(Asking asking) {

    public QueryAnswer<DueItem> find(FindDue query) {
        return asking.about(
                query,
                reading -> ListedInMemory.page(
                        reading,
                        Due.VIEW.name(),
                        items(reading),
                        item -> item.by().toString(),
                        item -> item.subject() + " " + item.what(),
                        query.paging()));
    }

    private static List<DueItem> items(ProjectReading reading) {
        LocalDate end = reading.document().overview().endsOn();
        return reading.all(Due.VIEW).stream()
                .flatMap(document -> Items.of(document, end, reading.today()))
                .toList();
    }
}
