package eu.waymark.query.activity;

import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.Attendance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity's document in the making: lives during one fold only, so that the fold stays pure. */
final class Draft {
    private final ActivityDocument before;
    private ActivityDetails details;
    private long version;
    private @Nullable String note;
    private boolean moved;
    private @Nullable String moveReason;
    private @Nullable UUID returnLeg;
    ActivityState state;

    @Nullable
    String cancelReason;

    List<Attendance> attended;

    @Nullable
    String outcome;

    Draft(ActivityDocument before) {
        this.before = before;
        details = before.details();
        version = before.version();
        note = before.note();
        moved = before.moved();
        moveReason = before.moveReason();
        returnLeg = before.returnLeg();
        state = before.state();
        cancelReason = before.cancelReason();
        attended = before.attended();
        outcome = before.outcome();
    }

    /** What every event about the activity itself changes; the latest note that was given stays. */
    void is(ActivityEvent event, RecordedEvent recorded) {
        details = event.details();
        version = recorded.sequence();
        if (event.note() != null) note = event.note();
    }

    void moved(@Nullable String reason) {
        moved = true;
        moveReason = reason;
    }

    void hasReturnLeg(UUID activity) {
        returnLeg = activity;
    }

    ActivityDocument done() {
        return new ActivityDocument(
                before.activity(),
                details,
                state,
                moved,
                moveReason,
                cancelReason,
                attended,
                outcome,
                before.returns(),
                returnLeg,
                note,
                version);
    }
}
