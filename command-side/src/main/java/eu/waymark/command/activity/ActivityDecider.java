package eu.waymark.command.activity;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.command.exchange.ExchangeDecider;
import eu.waymark.command.meeting.MeetingDecider;
import eu.waymark.command.visit.ClusterVisitDecider;
import eu.waymark.shared.activity.ActivityCommand;
import eu.waymark.shared.activity.CancelActivity;
import eu.waymark.shared.activity.CompleteActivity;
import eu.waymark.shared.activity.MoveBack;
import eu.waymark.shared.activity.MoveOnline;
import eu.waymark.shared.activity.PlanProgramme;
import eu.waymark.shared.activity.PresentDocument;
import eu.waymark.shared.activity.RecordAttendance;
import eu.waymark.shared.activity.RecordOutcome;
import eu.waymark.shared.activity.RescheduleActivity;
import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.meeting.ScheduleMeeting;
import eu.waymark.shared.visit.ScheduleClusterVisit;
import java.util.Objects;
import java.util.UUID;

/** Hands each command about an activity to what decides it. What a kind of activity adds is asked of its own decider. */
public final class ActivityDecider {
    private ActivityDecider() {}

    public static Decision decide(ActivityCommand command, ProjectState state, Checks checks) {
        return switch (command) {
            case ScheduleExchange schedule -> ExchangeDecider.schedule(schedule, state, checks);
            case ScheduleReturnLeg schedule -> ExchangeDecider.scheduleReturn(schedule, state, checks);
            case ScheduleClusterVisit schedule -> ClusterVisitDecider.schedule(schedule, state, checks);
            case ScheduleMeeting schedule -> MeetingDecider.schedule(schedule, state, checks);
            case RescheduleActivity about -> Rescheduling.decide(about, find(state, about.activity()), state, checks);
            case MoveOnline about -> Moving.online(about, find(state, about.activity()), state, checks);
            case MoveBack about -> Moving.back(about, find(state, about.activity()), state, checks);
            case CancelActivity about -> Ending.cancel(about, find(state, about.activity()), checks);
            case PlanProgramme about -> ProgrammeDecider.plan(about, find(state, about.activity()), checks);
            case PresentDocument about -> EvidenceDecider.document(about, find(state, about.activity()), checks);
            case RecordAttendance about ->
                EvidenceDecider.attendance(about, find(state, about.activity()), state, checks);
            case RecordOutcome about -> EvidenceDecider.outcome(about, find(state, about.activity()), checks);
            case CompleteActivity about -> Ending.complete(about, find(state, about.activity()), state, checks);
        };
    }

    /** The shell has answered already where the activity does not exist. */
    private static Activity find(ProjectState state, UUID id) {
        return Objects.requireNonNull(state.activities().find(id), "the activity exists");
    }
}
