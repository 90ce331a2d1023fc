package eu.waymark.command.exchange;

import static java.util.Objects.requireNonNull;

import eu.waymark.command.activity.Activity;
import eu.waymark.command.activity.Scheduling;
import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.rule.Rule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scheduling the two legs of an exchange. */
public final class ExchangeDecider {
    private ExchangeDecider() {}

    public static Decision schedule(ScheduleExchange command, ProjectState state, Checks checks) {
        UUID id = requireNonNull(command.activity());
        Pair pair = new Pair(command.community(), command.host(), command.guest());
        Period period = new Period(command.from(), command.to());
        ActivityDetails leg = pair.leg("Exchange", period, command.precision(), command.online(), state.partners());
        requireLeg(id, pair, leg, null, state, checks);
        return checks.decide(
                () -> new ExchangeScheduled(id, leg, checks.occurredOn(), command.note(), checks.waiver()));
    }

    public static Decision scheduleReturn(ScheduleReturnLeg command, ProjectState state, Checks checks) {
        UUID id = requireNonNull(command.activity());
        Activity first = state.activities().find(command.returns());
        String fault = faultOf(first);
        checks.require(
                fault == null,
                Rule.EXC_03,
                "Activity " + command.returns() + " " + fault + ".",
                "Name in `returns` a first leg that has no return leg yet.");
        if (first == null || first.details().kind() != ActivityKind.EXCHANGE) return checks.refuse();
        Pair pair = Pair.of(first.details()).swapped();
        Period period = new Period(command.from(), command.to());
        ActivityDetails leg =
                pair.leg("Exchange, return leg", period, command.precision(), command.online(), state.partners());
        requireLeg(id, pair, leg, first, state, checks);
        return checks.decide(() -> new ReturnLegScheduled(
                id, leg, command.returns(), checks.occurredOn(), command.note(), checks.waiver()));
    }

    /** Why no return leg can be scheduled for this activity, or null where one can. */
    private static @Nullable String faultOf(@Nullable Activity first) {
        if (first == null) return "does not exist";
        if (first.details().kind() != ActivityKind.EXCHANGE) return "is not a leg of an exchange";
        if (first.returns() != null) return "is a return leg itself";
        if (first.state() == ActivityState.CANCELLED) return "was cancelled";
        if (first.returnLeg() != null) return "has its return leg: activity " + first.returnLeg();
        return null;
    }

    private static void requireLeg(
            UUID id, Pair pair, ActivityDetails leg, @Nullable Activity other, ProjectState state, Checks checks) {
        Scheduling.require(id, leg, state, checks);
        pair.requireSameCommunity(state, checks);
        LegDates.require(leg, other, checks);
    }
}
