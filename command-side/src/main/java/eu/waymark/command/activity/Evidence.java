package eu.waymark.command.activity;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.Attendance;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.activity.RecordAttendance;
import eu.waymark.shared.activity.RecordOutcome;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides what is recorded of an activity as evidence: who attended, what came of it. Also after its completion. */
final class Evidence {
    private Evidence() {}

    static Decision attendance(RecordAttendance command, Activity activity, ProjectState state, Checks checks) {
        Set<PartnerId> attended =
                command.attended().stream().map(Attendance::partner).collect(Collectors.toSet());
        requireTookPlace(activity, checks);
        requireReason("attendance", activity.attendance(), command.reason(), checks);
        // Who stands on the list that is corrected took part, whatever came later.
        attended.stream()
                .filter(partner -> !activity.attended().contains(partner))
                .forEach(partner -> state.partners().requireTakesPart(partner, checks));
        if (activity.state() == ActivityState.COMPLETED) TookPlace.requireTwo(activity, attended, checks);
        return checks.decide(() -> new AttendanceRecorded(
                command.activity(),
                activity.details(),
                command.attended(),
                activity.attendance(),
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    static Decision outcome(RecordOutcome command, Activity activity, Checks checks) {
        requireTookPlace(activity, checks);
        requireReason("outcome", activity.outcome(), command.reason(), checks);
        return checks.decide(() -> new OutcomeRecorded(
                command.activity(),
                activity.details(),
                command.outcome(),
                activity.outcome(),
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    private static void requireTookPlace(Activity activity, Checks checks) {
        TookPlace.require(activity.details(), activity.details().from(), checks);
        checks.require(
                activity.state() != ActivityState.CANCELLED,
                Rule.ACT_03,
                "The activity is cancelled: it did not take place.",
                "Schedule a new activity for what did take place.");
    }

    /** ACT-07: what was recorded is replaced only with a reason. */
    private static void requireReason(String what, @Nullable Long recorded, @Nullable String reason, Checks checks) {
        checks.require(
                recorded == null || reason != null,
                Rule.ACT_07,
                "The " + what + " is recorded already, by event " + recorded + " of the project.",
                "Say in `reason` why that record was wrong.");
    }
}
