package eu.waymark.query.agreement;

import eu.waymark.query.agreement.TargetDocument.Leg;
import eu.waymark.query.fold.Lists;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pair of cities, which counts once both legs of an exchange between them are completed. */
final class Pairs {
    private Pairs() {}

    static @Nullable TargetDocument fold(TargetDocument pair, ActivityEvent event) {
        if (pair.achieved() > 0) return pair;
        List<Leg> legs = leading(legs(pair.legs(), event));
        if (legs.isEmpty()) return null;
        boolean complete = legs.stream().anyMatch(leg -> leg.completed() && isReturnOfCompleted(leg, legs));
        return complete ? pair.achievedOnce() : pair.plannedOnce(legs);
    }

    private static List<Leg> legs(List<Leg> legs, ActivityEvent event) {
        return switch (event) {
            case ReturnLegScheduled it -> Lists.with(legs, new Leg(it.activity(), false, it.returns()));
            case ActivityScheduled it -> Lists.with(legs, new Leg(it.activity(), false, null));
            case ActivityCancelled it ->
                Lists.without(legs, leg -> leg.activity().equals(it.activity()));
            case ActivityCompleted it ->
                legs.stream()
                        .map(leg -> leg.activity().equals(it.activity())
                                ? new Leg(leg.activity(), true, leg.returns())
                                : leg)
                        .toList();
            default -> legs;
        };
    }

    /** Without completed return legs whose first leg was cancelled: nothing can come of them any more. */
    private static List<Leg> leading(List<Leg> legs) {
        return Lists.without(
                legs,
                leg -> leg.completed()
                        && leg.returns() != null
                        && legs.stream().noneMatch(first -> first.activity().equals(leg.returns())));
    }

    private static boolean isReturnOfCompleted(Leg leg, List<Leg> legs) {
        return legs.stream()
                .anyMatch(first -> first.completed() && first.activity().equals(leg.returns()));
    }
}
