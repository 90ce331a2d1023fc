package eu.waymark.query.agreement;

import eu.waymark.shared.agreement.Indicator;
import eu.waymark.shared.agreement.Target;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of what an indicator counts: the whole, one pair of cities that exchange, or one city that adopts the guidelines. The parts
 * add up.
 *
 * @param target as agreed and amended; with the whole only
 * @param legs those of a pair that are not cancelled, until an exchange of it is complete; after that the count says all
 */
public record TargetDocument(Indicator indicator, @Nullable Integer target, int achieved, int planned, List<Leg> legs) {

    /** @param returns the first leg, where this is a return leg */
    public record Leg(
            UUID activity, boolean completed, @Nullable UUID returns) {}

    static TargetDocument nothing(Indicator indicator) {
        return new TargetDocument(indicator, null, 0, 0, List.of());
    }

    /** With the target that is among these for its indicator, or as before. */
    TargetDocument agreed(@Nullable List<Target> targets) {
        if (targets == null) return this;
        return targets.stream()
                .filter(agreed -> agreed.indicator() == indicator)
                .findFirst()
                .map(agreed -> new TargetDocument(indicator, agreed.target(), achieved, planned, legs))
                .orElse(this);
    }

    TargetDocument oneMorePlanned() {
        return new TargetDocument(indicator, target, achieved, planned + 1, legs);
    }

    TargetDocument onePlannedGone() {
        return new TargetDocument(indicator, target, achieved, planned - 1, legs);
    }

    TargetDocument onePlannedAchieved() {
        return new TargetDocument(indicator, target, achieved + 1, planned - 1, legs);
    }

    /** It counts once, whatever else it does. */
    TargetDocument achievedOnce() {
        return new TargetDocument(indicator, target, 1, 0, List.of());
    }

    TargetDocument plannedOnce(List<Leg> now) {
        return new TargetDocument(indicator, target, 0, 1, now);
    }
}
