package eu.waymark.query.due;

import eu.waymark.query.due.DueDocument.Open;
import eu.waymark.query.fold.Keys;
import eu.waymark.query.fold.Lists;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed of activities, gathered by the pair of cities that exchange, and for any other kind by the activity.
 *
 * <p>Exchanges by pair, since a return leg that is cancelled makes the first leg lack one again, and that event names only the return
 * leg; the pair follows from every event about either.
 */
public final class Due implements Projection<DueDocument> {
    public static final Due VIEW = new Due();

    private Due() {}

    @Override
    public String name() {
        return "due";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<DueDocument> document() {
        return DueDocument.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case ActivityScheduled it -> List.of(key(it));
            case ActivityRescheduled it -> List.of(key(it));
            case ActivityCancelled it -> List.of(key(it));
            case ActivityCompleted it -> List.of(key(it));
            default -> List.of();
        };
    }

    private static String key(ActivityEvent event) {
        boolean exchange = event.details().kind() == ActivityKind.EXCHANGE;
        return exchange
                ? Keys.pair(event.details().partners())
                : event.activity().toString();
    }

    @Override
    public @Nullable DueDocument fold(String key, @Nullable DueDocument document, RecordedEvent recorded) {
        List<Open> open = document == null ? List.of() : document.open();
        List<Open> now = unsettled(fold(open, (ActivityEvent) recorded.event()));
        return now.isEmpty() ? null : new DueDocument(now);
    }

    private static List<Open> fold(List<Open> open, ActivityEvent event) {
        return switch (event) {
            case ReturnLegScheduled it -> Lists.with(open, Open.of(it, false, it.returns()));
            case ActivityScheduled it -> Lists.with(open, Open.of(it, false, null));
            case ActivityCancelled it ->
                Lists.without(open, other -> other.activity().equals(it.activity()));
            case ActivityRescheduled it -> replaced(open, it, false);
            case ActivityCompleted it -> replaced(open, it, true);
            default -> open;
        };
    }

    private static List<Open> replaced(List<Open> open, ActivityEvent event, boolean completed) {
        return open.stream()
                .map(it -> it.activity().equals(event.activity()) ? Open.of(event, completed, it.returns()) : it)
                .toList();
    }

    /**
     * Without what is completed and lacks nothing: return legs whose first leg is completed or cancelled, together with that first leg,
     * and whatever is no exchange.
     */
    private static List<Open> unsettled(List<Open> open) {
        List<Open> settled = open.stream()
                .filter(it -> it.completed() && !it.wantsReturnLeg())
                .filter(it -> open.stream().noneMatch(first -> first.isFirstLegOf(it) && !first.completed()))
                .toList();
        return Lists.without(
                open, it -> settled.contains(it) || settled.stream().anyMatch(it::isFirstLegOf));
    }
}
