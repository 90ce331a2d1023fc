package eu.waymark.query.timeline;

import eu.waymark.query.fold.Keys;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.Event;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.timeline.TimelineItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item for each event of a project, in the order of their sequence numbers. */
public final class Timeline implements Projection<TimelineItem> {
    public static final Timeline VIEW = new Timeline();
    public static final String PARTNERS = "partners";
    public static final String COMMUNITY = "community";
    public static final String KIND = "kind";
    public static final String OCCURRED_ON = "occurredOn";

    private Timeline() {}

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<TimelineItem> document() {
        return TimelineItem.class;
    }

    @Override
    public boolean oneDocumentAnEvent() {
        return true;
    }

    @Override
    public List<String> facets() {
        return List.of(PARTNERS, COMMUNITY, KIND, OCCURRED_ON);
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.event().belongsToProject() ? List.of(Keys.numbered(event.sequence())) : List.of();
    }

    @Override
    public TimelineItem fold(String key, @Nullable TimelineItem none, RecordedEvent recorded) {
        Event event = recorded.event();
        ActivityDetails details = event instanceof ActivityEvent activity ? activity.details() : null;
        return new TimelineItem(
                recorded.sequence(),
                event.occurredOn(),
                recorded.recordedAt(),
                Concerned.kind(event),
                recorded.type(),
                Titles.of(event),
                event.subject(),
                Concerned.community(event),
                Concerned.partners(event),
                details != null && details.online(),
                event instanceof ActivityEvent activity && activity.wasMoved(),
                recorded.metadata().getOrDefault(Metadata.ACTOR, ""),
                "simulated".equals(recorded.metadata().get(Metadata.CLOCK)),
                details == null ? null : details.from(),
                details == null ? null : details.to(),
                details == null ? null : details.startsAt(),
                details == null ? null : details.endsAt(),
                details == null ? null : details.precision(),
                event.note(),
                event.waiver());
    }
}
