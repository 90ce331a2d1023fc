package eu.waymark.command.activity;

import static java.util.Objects.requireNonNull;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.MoveBack;
import eu.waymark.shared.activity.MoveOnline;
import eu.waymark.shared.rule.Rule;

/** Decides about moving on line and back. */
final class Moving {
    private Moving() {}

    static Decision online(MoveOnline command, Activity activity, ProjectState state, Checks checks) {
        String reason = command.reason();
        requireMove(activity, true, state, checks);
        checks.require(
                reason != null, Rule.ACT_02, "The move gives no reason.", "Say in `reason` why it is moved on line.");
        return checks.decide(() -> new ActivityMovedOnline(
                command.activity(),
                activity.details().moved(true),
                requireNonNull(reason),
                checks.occurredOn(),
                command.note()));
    }

    static Decision back(MoveBack command, Activity activity, ProjectState state, Checks checks) {
        requireMove(activity, false, state, checks);
        return checks.decide(() -> new ActivityMovedBack(
                command.activity(),
                activity.details().moved(false),
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    private static void requireMove(Activity activity, boolean online, ProjectState state, Checks checks) {
        activity.requireOpen(checks);
        state.agreement().requireWithin(activity.details().period(), checks);
        checks.require(
                activity.details().online() != online,
                Rule.ACT_05,
                "The activity is held " + (online ? "on line" : "in presence") + " already.",
                "Leave it as it is.");
    }
}
