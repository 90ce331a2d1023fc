package eu.waymark.command.activity;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.CancelActivity;
import eu.waymark.shared.activity.CompleteActivity;
import eu.waymark.shared.activity.Precision;

/** Decides about cancelling and completing. */
final class Ending {
    private Ending() {}

    static Decision cancel(CancelActivity command, Activity activity, Checks checks) {
        activity.requireOpen(checks);
        return checks.decide(() -> new ActivityCancelled(
                command.activity(), activity.details(), command.reason(), checks.occurredOn(), command.note()));
    }

    static Decision complete(CompleteActivity command, Activity activity, ProjectState state, Checks checks) {
        ActivityDetails details = activity.details();
        activity.requireOpen(checks);
        TookPlace.require(details, details.precision() == Precision.WITHIN ? details.from() : details.to(), checks);
        TookPlace.requireAttended(activity, activity.evidence().attended(), state, checks);
        return checks.decide(() -> new ActivityCompleted(
                command.activity(), details, checks.occurredOn(), command.note(), checks.waiver()));
    }
}
