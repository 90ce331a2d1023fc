package eu.waymark.command.activity;

import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One activity, as far as it decides.
 *
 * @param attended number of partners for which somebody attended
 * @param attendance sequence number of the event that recorded the attendance
 * @param outcome sequence number of the event that recorded the outcome
 * @param returns the first leg, where this is a return leg
 * @param returnLeg the return leg that was not cancelled, where this is a first leg that has one
 */
public record Activity(
        ActivityDetails details,
        ActivityState state,
        int attended,
        @Nullable Long attendance,
        @Nullable Long outcome,
        @Nullable UUID returns,
        @Nullable UUID returnLeg) {

    Activity(ActivityDetails details, @Nullable UUID returns) {
        this(details, ActivityState.PLANNED, 0, null, null, returns, null);
    }

    public Activity returnedBy(@Nullable UUID leg) {
        return new Activity(details, state, attended, attendance, outcome, returns, leg);
    }

    Activity now(ActivityDetails changed) {
        return new Activity(changed, state, attended, attendance, outcome, returns, returnLeg);
    }

    Activity now(ActivityState changed) {
        return new Activity(details, changed, attended, attendance, outcome, returns, returnLeg);
    }

    Activity attendedBy(int partners, long sequence) {
        return new Activity(details, state, partners, sequence, outcome, returns, returnLeg);
    }

    Activity withOutcome(long sequence) {
        return new Activity(details, state, attended, attendance, sequence, returns, returnLeg);
    }
}
