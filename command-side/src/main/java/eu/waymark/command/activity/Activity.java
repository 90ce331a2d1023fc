package eu.waymark.command.activity;

import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.partner.PartnerId;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * One activity, as far as it decides.
 *
 * @param attended those for which somebody attended, on its present days
 * @param attendance sequence number of the event that recorded the attendance
 * @param outcome sequence number of the event that recorded the outcome
 * @param returns the first leg, where this is a return leg
 * @param returnLeg the return leg that was not cancelled, where this is a first leg that has one
 */
public record Activity(
        ActivityDetails details,
        ActivityState state,
        PSet<PartnerId> attended,
        @Nullable Long attendance,
        @Nullable Long outcome,
        @Nullable UUID returns,
        @Nullable UUID returnLeg) {

    Activity(ActivityDetails details, @Nullable UUID returns) {
        this(details, ActivityState.PLANNED, HashTreePSet.empty(), null, null, returns, null);
    }

    /** How many of these partners are partners of the activity (ACT-04). */
    long own(Collection<PartnerId> partners) {
        return details.partners().stream().filter(partners::contains).count();
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

    /** On other days: who attended before says nothing of these. */
    Activity rescheduled(ActivityDetails changed) {
        return new Activity(changed, state, HashTreePSet.empty(), attendance, outcome, returns, returnLeg);
    }

    Activity attendedBy(PSet<PartnerId> partners, long sequence) {
        return new Activity(details, state, partners, sequence, outcome, returns, returnLeg);
    }

    Activity withOutcome(long sequence) {
        return new Activity(details, state, attended, attendance, sequence, returns, returnLeg);
    }
}
