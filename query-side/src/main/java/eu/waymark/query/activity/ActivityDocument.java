package eu.waymark.query.activity;

import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.Attendance;
import eu.waymark.shared.activity.PresentedDocument;
import eu.waymark.shared.activity.ProgrammeItem;
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
        List<ProgrammeItem> programme,
        List<PresentedDocument> documents,
        @Nullable UUID returns,
        @Nullable UUID returnLeg,
        @Nullable String note,
        @Nullable Waiver waiver,
        long version) {

    /** @param returns the first leg, where this is a return leg */
    static ActivityDocument planned(ActivityScheduled event, @Nullable UUID returns, long version) {
        return new ActivityDocument(
                event.activity(),
                event.details(),
                ActivityState.PLANNED,
                false,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                returns,
                null,
                event.note(),
                event.waiver(),
                version);
    }
}
