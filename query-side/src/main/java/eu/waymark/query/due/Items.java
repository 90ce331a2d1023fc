package eu.waymark.query.due;

import eu.waymark.query.due.DueDocument.Open;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.due.DueItem;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due for a day, of what is kept. */
final class Items {
    private Items() {}

    /** @param end last day of the agreed period; without it nobody can say by when a return leg is due */
    static Stream<DueItem> of(DueDocument document, @Nullable LocalDate end, LocalDate today) {
        Stream<DueItem> outcomes = document.open().stream()
                .filter(activity -> !activity.completed())
                .map(activity -> item("complete or cancel: ", activity, activity.to(), today));
        if (end == null) return outcomes;
        Stream<DueItem> returnLegs = document.open().stream()
                .filter(activity -> activity.wantsReturnLeg() && lacksReturnLeg(document, activity))
                .map(first -> item("schedule the return leg of: ", first, end, today));
        return Stream.concat(outcomes, returnLegs);
    }

    private static boolean lacksReturnLeg(DueDocument document, Open first) {
        return document.open().stream().noneMatch(first::isFirstLegOf);
    }

    private static DueItem item(String what, Open activity, LocalDate by, LocalDate today) {
        return new DueItem(
                what + activity.title(),
                Subjects.activity(activity.activity()),
                activity.partners(),
                by,
                by.isBefore(today));
    }
}
