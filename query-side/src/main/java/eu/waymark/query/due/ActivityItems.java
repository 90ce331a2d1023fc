package eu.waymark.query.due;

import eu.waymark.query.community.Members;
import eu.waymark.query.due.DueDocument.Open;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.due.DueItem;
import java.util.stream.Stream;

/** What is due of activities, of what is kept of them. */
final class ActivityItems {
    private ActivityItems() {}

    static Stream<DueItem> of(DueDocument document, Members members, Dates dates) {
        Stream<DueItem> outcomes = document.open().stream()
                .filter(activity -> !activity.completed())
                .map(activity -> dates.by(
                        activity.to(),
                        "complete or cancel: " + activity.title(),
                        Subjects.activity(activity.activity()),
                        activity.partners()));
        Stream<DueItem> returnLegs = document.open().stream()
                .filter(activity ->
                        activity.wantsReturnLeg() && lacksReturnLeg(document, activity) && isOpenTo(activity, members))
                .flatMap(first -> dates.byTheEnd(
                        "schedule the return leg of: " + first.title(),
                        Subjects.activity(first.activity()),
                        first.partners()));
        return Stream.concat(outcomes, returnLegs);
    }

    /** EXC-01: cities that no longer share the community can schedule no return leg, so they owe none. */
    private static boolean isOpenTo(Open first, Members members) {
        return first.community() != null && members.of(first.community()).containsAll(first.partners());
    }

    private static boolean lacksReturnLeg(DueDocument document, Open first) {
        return document.open().stream().noneMatch(first::isFirstLegOf);
    }
}
