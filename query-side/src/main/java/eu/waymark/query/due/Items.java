package eu.waymark.query.due;

import eu.waymark.query.due.DueDocument.Leg;
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
        Stream<DueItem> outcomes = document.legs().stream()
                .filter(leg -> !leg.completed())
                .map(leg -> item("complete or cancel: ", leg, leg.to(), today));
        if (end == null) return outcomes;
        Stream<DueItem> returnLegs = document.legs().stream()
                .filter(leg -> leg.returns() == null && lacksReturnLeg(document, leg))
                .map(leg -> item("schedule the return leg of: ", leg, end, today));
        return Stream.concat(outcomes, returnLegs);
    }

    private static boolean lacksReturnLeg(DueDocument document, Leg first) {
        return document.legs().stream().noneMatch(leg -> Due.isFirstOf(leg, first));
    }

    private static DueItem item(String what, Leg leg, LocalDate by, LocalDate today) {
        return new DueItem(
                what + leg.title(), Subjects.activity(leg.activity()), leg.partners(), by, by.isBefore(today));
    }
}
