package eu.waymark.shared.activity;

import eu.waymark.shared.exchange.ScheduleExchange;
import eu.waymark.shared.exchange.ScheduleReturnLeg;
import java.util.UUID;

/** Commands that plan a new activity. Its identifier may be left to the server. */
public sealed interface SchedulesActivity extends ActivityCommand permits ScheduleExchange, ScheduleReturnLeg {

    /** The same command for this activity. */
    SchedulesActivity withActivity(UUID activity);

    @Override
    default boolean creates() {
        return true;
    }
}
