package eu.waymark.shared.activity;

import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import eu.waymark.shared.meeting.ScheduleMeeting;
import eu.waymark.shared.visit.ScheduleClusterVisit;
import java.util.UUID;

/** Commands that plan a new activity. Its identifier may be left to the server. */
public sealed interface SchedulesActivity extends ActivityCommand
        permits ScheduleExchange, ScheduleReturnLeg, ScheduleClusterVisit, ScheduleMeeting {

    /** The same command for this activity. */
    SchedulesActivity withActivity(UUID activity);

    @Override
    default boolean creates() {
        return true;
    }
}
