package eu.waymark.query.activity;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.DocumentPresented;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.activity.ProgrammePlanned;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each activity, listed by its first day. */
public final class Activities implements Projection<ActivityDocument> {
    public static final Activities VIEW = new Activities();

    private Activities() {}

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ActivityDocument> document() {
        return ActivityDocument.class;
    }

    @Override
    public String order() {
        return "details.from";
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case ReturnLegScheduled leg ->
                List.of(leg.activity().toString(), leg.returns().toString());
            case ActivityEvent about -> List.of(about.activity().toString());
            default -> List.of();
        };
    }

    @Override
    public ActivityDocument fold(String key, @Nullable ActivityDocument document, RecordedEvent recorded) {
        ActivityEvent event = (ActivityEvent) recorded.event();
        if (event instanceof ReturnLegScheduled it && key.equals(it.activity().toString()))
            return ActivityDocument.planned(it, it.returns(), recorded.sequence());
        if (event instanceof ActivityScheduled it && !(event instanceof ReturnLegScheduled))
            return ActivityDocument.planned(it, null, recorded.sequence());
        if (document == null) throw new IllegalStateException("the activity is not scheduled before this event");
        Draft next = new Draft(document);
        apply(next, event, recorded);
        return next.done();
    }

    private static void apply(Draft next, ActivityEvent event, RecordedEvent recorded) {
        if (event instanceof ReturnLegScheduled leg) {
            // About another activity: the first leg learns of it, and keeps its version.
            next.hasReturnLeg(leg.activity());
            return;
        }
        next.is(event, recorded);
        switch (event) {
            case ActivityMovedOnline it -> next.moved(it.reason());
            case ActivityMovedBack it -> next.moved(it.reason());
            case ActivityCancelled it -> {
                next.state = ActivityState.CANCELLED;
                next.cancelReason = it.reason();
            }
            case AttendanceRecorded it -> next.attended = it.attended();
            case OutcomeRecorded it -> next.outcome = it.outcome();
            case ActivityCompleted it -> next.state = ActivityState.COMPLETED;
            case ActivityRescheduled it -> next.onOtherDays();
            case ProgrammePlanned it -> next.programme = it.items();
            case DocumentPresented it -> next.presented(it);
            case ActivityScheduled it -> throw new IllegalStateException("scheduled twice: " + it);
        }
    }
}
