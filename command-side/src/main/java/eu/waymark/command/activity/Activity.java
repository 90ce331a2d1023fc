package eu.waymark.command.activity;

import eu.waymark.command.decide.Checks;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.rule.Rule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One activity, as far as it decides.
 *
 * @param waived the rule that was set aside at its completion, or when its attendance was corrected
 * @param returns the first leg, where this is a return leg
 * @param returnLeg the return leg that was not cancelled, where this is a first leg that has one
 */
public record Activity(
        ActivityDetails details,
        ActivityState state,
        @Nullable Rule waived,
        Evidence evidence,
        @Nullable UUID returns,
        @Nullable UUID returnLeg) {

    Activity(ActivityDetails details, @Nullable UUID returns) {
        this(details, ActivityState.PLANNED, null, Evidence.NONE, returns, null);
    }

    /** ACT-03: what is completed or cancelled stays so. */
    void requireOpen(Checks checks) {
        checks.require(
                state == ActivityState.PLANNED,
                Rule.ACT_03,
                "The activity is " + state + ".",
                "Schedule a new activity instead.");
    }

    /** ACT-03: what was called off has neither a programme nor evidence. */
    void requireNotCancelled(Checks checks) {
        checks.require(
                state != ActivityState.CANCELLED,
                Rule.ACT_03,
                "The activity is cancelled: it does not take place.",
                "Schedule a new activity for what does take place.");
    }

    Activity returnedBy(@Nullable UUID leg) {
        return new Activity(details, state, waived, evidence, returns, leg);
    }

    Activity now(ActivityDetails changed) {
        return new Activity(changed, state, waived, evidence, returns, returnLeg);
    }

    /** Moved on line or back; a move that was recorded before details told of it counts all the same. */
    Activity moved(ActivityDetails changed) {
        return now(changed.moved(changed.online()));
    }

    Activity now(Evidence changed) {
        return new Activity(details, state, waived, changed, returns, returnLeg);
    }

    Activity cancelled() {
        return new Activity(details, ActivityState.CANCELLED, waived, evidence, returns, returnLeg);
    }

    Activity completed() {
        return new Activity(details, ActivityState.COMPLETED, waived, evidence, returns, returnLeg);
    }

    /** Where a rule was set aside, it stays so. */
    Activity waiving(@Nullable Waiver waiver) {
        return waiver == null ? this : new Activity(details, state, waiver.rule(), evidence, returns, returnLeg);
    }
}
