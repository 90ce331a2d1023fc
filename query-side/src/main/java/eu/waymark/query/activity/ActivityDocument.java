package eu.waymark.query.activity;

import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.Attendance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an activity; components as in {@link eu.waymark.shared.activity.ActivityOverview}, without what depends on the day
 * or on other subjects.
 */
public record ActivityDocument(
        UUID activity,
        ActivityDetails details,
        ActivityState state,
        boolean moved,
        @Nullable String moveReason,
        @Nullable String cancelReason,
        List<Attendance> attended,
        @Nullable String outcome,
        @Nullable UUID returns,
        @Nullable UUID returnLeg,
        @Nullable String note,
        long version) {

    static ActivityDocument planned(
            UUID activity, ActivityDetails details, @Nullable UUID returns, @Nullable String note, long version) {
        return new ActivityDocument(
                activity,
                details,
                ActivityState.PLANNED,
                false,
                null,
                null,
                List.of(),
                null,
                returns,
                null,
                note,
                version);
    }
}
