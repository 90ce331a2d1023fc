package eu.waymark.query.visit;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.activity.Attendance;
import eu.waymark.shared.activity.AttendanceRecorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each cluster visit, as far as it counts for those who host and those who attend.
 *
 * <p>By visit and not by partner, since a correction takes a partner off the list of those who attended and does not name it any more:
 * one that was not even to take part would keep the visit for ever.
 */
public final class Visits implements Projection<VisitDocument> {
    public static final Visits VIEW = new Visits();

    private Visits() {}

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<VisitDocument> document() {
        return VisitDocument.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case ActivityScheduled it -> key(it);
            case AttendanceRecorded it -> key(it);
            case ActivityCompleted it -> key(it);
            case ActivityCancelled it -> key(it);
            default -> List.of();
        };
    }

    private static List<String> key(ActivityEvent event) {
        boolean visit = event.details().kind() == ActivityKind.CLUSTER_VISIT;
        return visit ? List.of(event.activity().toString()) : List.of();
    }

    @Override
    public @Nullable VisitDocument fold(String key, @Nullable VisitDocument visit, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ActivityScheduled it -> VisitDocument.planned(it.details());
            case AttendanceRecorded it ->
                known(visit)
                        .attended(it.attended().stream()
                                .map(Attendance::partner)
                                .distinct()
                                .toList());
            case ActivityCompleted it -> known(visit).done();
            default -> null;
        };
    }

    private static VisitDocument known(@Nullable VisitDocument visit) {
        if (visit == null) throw new IllegalStateException("the visit is not scheduled before this event");
        return visit;
    }
}
