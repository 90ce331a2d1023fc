package eu.waymark.query.due;

import eu.waymark.shared.Subjects;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.roadmap.RoadmapOverview;
import eu.waymark.shared.roadmap.RoadmapOverview.Action;
import java.util.List;
import java.util.stream.Stream;

/** What is due of the roadmap of a city: its endorsement, and the actions that have a day. */
final class RoadmapItems {
    private RoadmapItems() {}

    static Stream<DueItem> of(RoadmapOverview roadmap, Dates dates) {
        String subject = Subjects.roadmap(roadmap.partner());
        List<PartnerId> city = List.of(roadmap.partner());
        Stream<DueItem> actions = roadmap.actions().stream()
                .filter(RoadmapItems::isOpen)
                .flatMap(action -> Stream.ofNullable(action.by())
                        .map(day -> dates.by(day, carryOut(action, roadmap.name()), subject, city)));
        return switch (roadmap.state()) {
            case NONE, ENDORSED -> actions;
            case DRAFTED, SUBMITTED, RETURNED ->
                Stream.concat(dates.byTheEnd("have endorsed: roadmap of " + roadmap.name(), subject, city), actions);
        };
    }

    private static boolean isOpen(Action action) {
        return switch (action.progress()) {
            case PLANNED, UNDER_WAY -> true;
            case DONE, DROPPED -> false;
        };
    }

    private static String carryOut(Action action, String city) {
        return "carry out: action " + action.action() + " of the roadmap of " + city + ", " + action.title();
    }
}
