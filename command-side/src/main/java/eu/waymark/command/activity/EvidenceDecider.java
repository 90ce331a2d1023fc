package eu.waymark.command.activity;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.Attendance;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.DocumentPresented;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.activity.PresentDocument;
import eu.waymark.shared.activity.RecordAttendance;
import eu.waymark.shared.activity.RecordOutcome;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what is recorded of an activity as evidence: who attended, what came of it, what was presented. Also after its completion. */
final class EvidenceDecider {
    private EvidenceDecider() {}

    static Decision attendance(RecordAttendance command, Activity activity, ProjectState state, Checks checks) {
        Set<PartnerId> attended =
                command.attended().stream().map(Attendance::partner).collect(Collectors.toSet());
        Evidence evidence = activity.evidence();
        requireTookPlace(activity, checks);
        checks.requireReason(Rule.ACT_07, "attendance", evidence.attendance(), command.reason());
        // Whoever was to take part, or stands on the list that is corrected, may have done so before it withdrew.
        attended.stream()
                .filter(partner -> !evidence.attended().contains(partner))
                .filter(partner -> !activity.details().partners().contains(partner))
                .forEach(partner -> state.partners().requireTakesPart(partner, checks));
        if (activity.state() == ActivityState.COMPLETED) TookPlace.requireAttended(activity, attended, state, checks);
        return checks.decide(() -> new AttendanceRecorded(
                command.activity(),
                activity.details(),
                command.attended(),
                evidence.attendance(),
                command.reason(),
                checks.occurredOn(),
                command.note(),
                checks.waiver()));
    }

    static Decision outcome(RecordOutcome command, Activity activity, Checks checks) {
        Long before = activity.evidence().outcome();
        requireTookPlace(activity, checks);
        checks.requireReason(Rule.ACT_07, "outcome", before, command.reason());
        return checks.decide(() -> new OutcomeRecorded(
                command.activity(),
                activity.details(),
                command.outcome(),
                before,
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    static Decision document(PresentDocument command, Activity activity, Checks checks) {
        requireTookPlace(activity, checks);
        checks.require(
                !activity.evidence().documents().contains(command.title()),
                Rule.ACT_09,
                "\"" + command.title() + "\" is recorded already as presented at this activity.",
                "Leave it as it is, or give the title of another document.");
        return checks.decide(() -> new DocumentPresented(
                command.activity(),
                activity.details(),
                command.title(),
                command.presentedBy(),
                command.digest(),
                checks.occurredOn(),
                command.note()));
    }

    private static void requireTookPlace(Activity activity, Checks checks) {
        TookPlace.require(activity.details(), activity.details().from(), checks);
        activity.requireNotCancelled(checks);
    }
}
