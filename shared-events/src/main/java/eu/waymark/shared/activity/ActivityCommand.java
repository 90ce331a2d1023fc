package eu.waymark.shared.activity;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.meeting.ScheduleMeeting;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.visit.ScheduleClusterVisit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands about one activity. */
public sealed interface ActivityCommand extends Command
        permits SchedulesActivity,
                RescheduleActivity,
                MoveOnline,
                MoveBack,
                CancelActivity,
                RecordAttendance,
                RecordOutcome,
                PlanProgramme,
                PresentDocument,
                CompleteActivity {
    /** Those that there are, in the order in which they are listed. */
    List<CommandType> TYPES = List.of(
            CommandType.of(
                    "ScheduleExchange",
                    "Schedule an exchange",
                    ScheduleExchange.class,
                    Rule.PRJ_02,
                    Rule.PAR_01,
                    Rule.COM_03,
                    Rule.EXC_01,
                    Rule.EXC_02,
                    Rule.ACT_06),
            CommandType.of(
                    "ScheduleReturnLeg",
                    "Schedule the return leg of an exchange",
                    ScheduleReturnLeg.class,
                    Rule.PRJ_02,
                    Rule.PAR_01,
                    Rule.EXC_01,
                    Rule.EXC_02,
                    Rule.EXC_03,
                    Rule.ACT_06),
            CommandType.of(
                    "ScheduleClusterVisit",
                    "Schedule a cluster visit",
                    ScheduleClusterVisit.class,
                    Rule.PRJ_02,
                    Rule.PAR_01,
                    Rule.COM_03,
                    Rule.VIS_01,
                    Rule.VIS_02,
                    Rule.ACT_06),
            CommandType.of(
                    "ScheduleMeeting",
                    "Schedule a meeting",
                    ScheduleMeeting.class,
                    Rule.PRJ_02,
                    Rule.PAR_01,
                    Rule.COM_03,
                    Rule.ACT_06),
            CommandType.of(
                    "RescheduleActivity",
                    "Reschedule an activity",
                    RescheduleActivity.class,
                    Rule.PRJ_02,
                    Rule.EXC_02,
                    Rule.EXC_03,
                    Rule.ACT_03),
            CommandType.of(
                    "MoveOnline",
                    "Move an activity on line",
                    MoveOnline.class,
                    Rule.PRJ_02,
                    Rule.ACT_02,
                    Rule.ACT_03,
                    Rule.ACT_05),
            CommandType.of(
                    "MoveBack",
                    "Move an activity back to presence",
                    MoveBack.class,
                    Rule.PRJ_02,
                    Rule.ACT_03,
                    Rule.ACT_05),
            CommandType.of("CancelActivity", "Cancel an activity", CancelActivity.class, Rule.ACT_03),
            CommandType.of(
                    "PlanProgramme",
                    "Set the programme of an activity",
                    PlanProgramme.class,
                    Rule.ACT_03,
                    Rule.ACT_07,
                    Rule.ACT_08),
            CommandType.of(
                    "PresentDocument",
                    "Record a document presented at an activity",
                    PresentDocument.class,
                    Rule.ACT_01,
                    Rule.ACT_03,
                    Rule.ACT_09),
            CommandType.of(
                    "RecordAttendance",
                    "Record who attended an activity",
                    RecordAttendance.class,
                    Rule.PAR_01,
                    Rule.VIS_03,
                    Rule.ACT_01,
                    Rule.ACT_03,
                    Rule.ACT_04,
                    Rule.ACT_07),
            CommandType.of(
                    "RecordOutcome",
                    "Record what came of an activity",
                    RecordOutcome.class,
                    Rule.ACT_01,
                    Rule.ACT_03,
                    Rule.ACT_07),
            CommandType.of(
                    "CompleteActivity",
                    "Complete an activity",
                    CompleteActivity.class,
                    Rule.VIS_03,
                    Rule.ACT_01,
                    Rule.ACT_03,
                    Rule.ACT_04));

    /** The activity; absent only while a {@link SchedulesActivity} has not been given one. */
    @Nullable
    UUID activity();

    @Override
    default String subject() {
        UUID activity = activity();
        if (activity == null) throw new IllegalStateException("the activity has no identifier yet");
        return Subjects.activity(activity);
    }
}
