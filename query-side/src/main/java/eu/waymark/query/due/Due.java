package eu.waymark.query.due;

import eu.waymark.query.due.DueDocument.Leg;
import eu.waymark.query.fold.Keys;
import eu.waymark.query.fold.Lists;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.partner.PartnerId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is owed, gathered by the pair of cities that exchange.
 *
 * <p>By pair and not by activity, since a return leg that is cancelled makes the first leg lack one again, and that event names only
 * the return leg; the pair follows from every event about either.
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
        return 1;
    }

    @Override
    public Class<DueDocument> document() {
        return DueDocument.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case AttendanceRecorded recorded -> List.of();
            case OutcomeRecorded recorded -> List.of();
            case ActivityMovedOnline moved -> List.of();
            case ActivityMovedBack moved -> List.of();
            case ActivityEvent activity -> List.of(pair(activity.details().partners()));
            default -> List.of();
        };
    }

    private static String pair(List<PartnerId> partners) {
        List<String> names = Keys.of(partners);
        names.sort(Comparator.naturalOrder());
        return String.join("+", names);
    }

    @Override
    public @Nullable DueDocument fold(String key, @Nullable DueDocument document, RecordedEvent recorded) {
        List<Leg> legs = document == null ? List.of() : document.legs();
        List<Leg> now = settled(fold(legs, (ActivityEvent) recorded.event()));
        return now.isEmpty() ? null : new DueDocument(now);
    }

    private static List<Leg> fold(List<Leg> legs, ActivityEvent event) {
        return switch (event) {
            case ExchangeScheduled it -> Lists.with(legs, leg(it, false, null));
            case ReturnLegScheduled it -> Lists.with(legs, leg(it, false, it.returns()));
            case ActivityCancelled it ->
                Lists.without(legs, leg -> leg.activity().equals(it.activity()));
            case ActivityRescheduled it -> replaced(legs, it, false);
            case ActivityCompleted it -> replaced(legs, it, true);
            default -> legs;
        };
    }

    private static List<Leg> replaced(List<Leg> legs, ActivityEvent event, boolean completed) {
        return legs.stream()
                .map(leg -> leg.activity().equals(event.activity()) ? leg(event, completed, leg.returns()) : leg)
                .toList();
    }

    /** Without return legs that are completed and whose first leg is completed or cancelled, and without that first leg. */
    private static List<Leg> settled(List<Leg> legs) {
        List<Leg> done = legs.stream()
                .filter(leg -> leg.completed() && leg.returns() != null)
                .filter(leg -> legs.stream().noneMatch(first -> isFirstOf(leg, first) && !first.completed()))
                .toList();
        return Lists.without(
                legs, leg -> done.contains(leg) || done.stream().anyMatch(returned -> isFirstOf(returned, leg)));
    }

    static boolean isFirstOf(Leg returnLeg, Leg other) {
        return other.activity().equals(returnLeg.returns());
    }

    private static Leg leg(ActivityEvent event, boolean completed, @Nullable UUID returns) {
        var details = event.details();
        return new Leg(event.activity(), details.title(), details.partners(), details.to(), completed, returns);
    }
}
