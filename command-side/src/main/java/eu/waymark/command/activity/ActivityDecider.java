package eu.waymark.command.activity;

import static java.util.Objects.requireNonNullElse;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.command.exchange.ExchangeDecider;
import eu.waymark.command.exchange.LegDates;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCommand;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.CancelActivity;
import eu.waymark.shared.activity.CompleteActivity;
import eu.waymark.shared.activity.MoveBack;
import eu.waymark.shared.activity.MoveOnline;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.PlanProgramme;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.PresentDocument;
import eu.waymark.shared.activity.RecordAttendance;
import eu.waymark.shared.activity.RecordOutcome;
import eu.waymark.shared.activity.RescheduleActivity;
import eu.waymark.shared.activity.TimesOfDay;
import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.meeting.ScheduleMeeting;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.visit.ScheduleClusterVisit;
import java.util.Objects;
import java.util.UUID;

/** Rescheduling, moving, cancelling and completing. What a kind of activity adds is asked of its own decider. */
public final class ActivityDecider {
    private ActivityDecider() {}

    public static Decision decide(ActivityCommand command, ProjectState state, Checks checks) {
        return switch (command) {
            case ScheduleExchange schedule -> ExchangeDecider.schedule(schedule, state, checks);
            case ScheduleReturnLeg schedule -> ExchangeDecider.scheduleReturn(schedule, state, checks);
            case ScheduleClusterVisit _ -> throw new IllegalStateException("SKELETON");
            case ScheduleMeeting _ -> throw new IllegalStateException("SKELETON");
            case PlanProgramme _ -> throw new IllegalStateException("SKELETON");
            case PresentDocument _ -> throw new IllegalStateException("SKELETON");
            case RescheduleActivity about -> reschedule(about, find(state, about.activity()), state, checks);
            case MoveOnline about -> moveOnline(about, find(state, about.activity()), state, checks);
            case MoveBack about -> moveBack(about, find(state, about.activity()), state, checks);
            case CancelActivity about -> cancel(about, find(state, about.activity()), checks);
            case RecordAttendance about -> Evidence.attendance(about, find(state, about.activity()), state, checks);
            case RecordOutcome about -> Evidence.outcome(about, find(state, about.activity()), checks);
            case CompleteActivity about -> complete(about, find(state, about.activity()), checks);
        };
    }

    /** The shell has answered already where the activity does not exist. */
    private static Activity find(ProjectState state, UUID id) {
        return Objects.requireNonNull(state.activities().find(id), "the activity exists");
    }

    private static Decision reschedule(
            RescheduleActivity command, Activity activity, ProjectState state, Checks checks) {
        Period period = new Period(command.from(), command.to());
        ActivityDetails before = activity.details();
        ActivityDetails after = before.during(
                period,
                new TimesOfDay(command.startsAt(), command.endsAt()),
                requireNonNullElse(command.precision(), Precision.DAY));
        requireOpen(activity, checks);
        state.agreement().requireWithin(period, checks);
        switch (before.kind()) {
            case EXCHANGE -> LegDates.require(after, state.activities().otherLeg(activity), checks);
            default -> {} // SKELETON
        }
        return checks.decide(() -> new ActivityRescheduled(
                command.activity(),
                after,
                before.from(),
                before.to(),
                command.reason(),
                checks.occurredOn(),
                command.note(),
                checks.waiver()));
    }

    private static Decision moveOnline(MoveOnline command, Activity activity, ProjectState state, Checks checks) {
        String reason = command.reason();
        requireMove(activity, true, state, checks);
        checks.require(
                reason != null, Rule.ACT_02, "The move gives no reason.", "Say in `reason` why it is moved on line.");
        return checks.decide(() -> new ActivityMovedOnline(
                command.activity(),
                activity.details().moved(true),
                Objects.requireNonNull(reason),
                checks.occurredOn(),
                command.note()));
    }

    private static Decision moveBack(MoveBack command, Activity activity, ProjectState state, Checks checks) {
        requireMove(activity, false, state, checks);
        return checks.decide(() -> new ActivityMovedBack(
                command.activity(),
                activity.details().moved(false),
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    private static void requireMove(Activity activity, boolean online, ProjectState state, Checks checks) {
        requireOpen(activity, checks);
        state.agreement().requireWithin(activity.details().period(), checks);
        checks.require(
                activity.details().online() != online,
                Rule.ACT_05,
                "The activity is held " + (online ? "on line" : "in presence") + " already.",
                "Leave it as it is.");
    }

    private static Decision cancel(CancelActivity command, Activity activity, Checks checks) {
        requireOpen(activity, checks);
        return checks.decide(() -> new ActivityCancelled(
                command.activity(), activity.details(), command.reason(), checks.occurredOn(), command.note()));
    }

    private static Decision complete(CompleteActivity command, Activity activity, Checks checks) {
        ActivityDetails details = activity.details();
        requireOpen(activity, checks);
        TookPlace.require(details, details.precision() == Precision.WITHIN ? details.from() : details.to(), checks);
        TookPlace.requireTwo(activity, activity.attended(), checks);
        return checks.decide(() -> new ActivityCompleted(
                command.activity(), details, checks.occurredOn(), command.note(), checks.waiver()));
    }

    /** ACT-03: what is completed or cancelled stays so. */
    private static void requireOpen(Activity activity, Checks checks) {
        checks.require(
                switch (activity.state()) {
                    case PLANNED -> true;
                    case COMPLETED, CANCELLED -> false;
                },
                Rule.ACT_03,
                "The activity is " + activity.state() + ".",
                "Schedule a new activity instead.");
    }
}
