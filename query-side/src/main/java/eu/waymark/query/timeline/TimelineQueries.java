package eu.waymark.query.timeline;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.store.Selection.AtLeast;
import eu.waymark.query.store.Selection.AtMost;
import eu.waymark.query.store.Selection.Condition;
import eu.waymark.query.store.Selection.Holds;
import eu.waymark.query.store.Selection.Is;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.timeline.FindTimeline;
import eu.waymark.shared.timeline.TimelineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Answers what is asked about the timeline. */
public record TimelineQueries(Asking asking) {

    public QueryAnswer<TimelineItem> find(FindTimeline query) {
        return asking.about(
                query, reading -> reading.page(Timeline.VIEW, conditions(query), query.paging(), Function.identity()));
    }

    private static List<Condition> conditions(FindTimeline query) {
        List<Condition> conditions = new ArrayList<>();
        if (query.partner() != null)
            conditions.add(new Holds(Timeline.PARTNERS, query.partner().value()));
        if (query.community() != null)
            conditions.add(new Is(Timeline.COMMUNITY, query.community().value()));
        if (query.kind() != null)
            conditions.add(new Is(Timeline.KIND, query.kind().name()));
        if (query.from() != null)
            conditions.add(new AtLeast(Timeline.OCCURRED_ON, query.from().toString()));
        if (query.to() != null)
            conditions.add(new AtMost(Timeline.OCCURRED_ON, query.to().toString()));
        return List.copyOf(conditions);
    }
}
