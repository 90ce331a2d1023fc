package eu.waymark.command.exchange;

import eu.waymark.command.activity.Activity;
import eu.waymark.command.decide.Checks;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The rules on the dates of a leg. They do not apply where only a span is known. */
public final class LegDates {
    private static final int DAYS = 5;

    private LegDates() {}

    /**
     * EXC-02 and, where there is another leg, EXC-03.
     *
     * @param other the other leg of the same exchange
     */
    public static void require(ActivityDetails leg, @Nullable Activity other, Checks checks) {
        if (leg.precision() == Precision.WITHIN) return;
        checks.require(
                leg.period().days() == DAYS,
                Rule.EXC_02,
                "The leg lasts " + leg.period().days() + " days.",
                "Let it end on " + leg.from().plusDays(DAYS - 1) + ", or give a waiver for EXC-02.");
        if (other != null && other.state() != ActivityState.CANCELLED) requireApart(leg, other.details(), checks);
    }

    private static void requireApart(ActivityDetails leg, ActivityDetails other, Checks checks) {
        checks.require(
                other.precision() == Precision.WITHIN || !leg.period().overlaps(other.period()),
                Rule.EXC_03,
                "The legs overlap: the other one takes place " + other.period() + ".",
                "Let the two legs lie apart.");
    }
}
