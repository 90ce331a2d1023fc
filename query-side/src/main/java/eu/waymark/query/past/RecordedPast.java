package eu.waymark.query.past;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.answer.Past;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The past, folded each time from the record itself: what it costs depends on the project's events alone, and nothing that is kept
 * could differ from the record.
 *
 * @param views the live ones, which hold the refusals
 */
public record RecordedPast(Cuts cuts, ViewReader views) implements Past {
    private static final int PAGE = 1_000;

    @Override
    public <R> R read(ProjectId project, AsOf asOf, Instant now, BiFunction<Snapshot, Instant, R> reading) {
        Cut cut = cuts.of(project, asOf, now);
        return reading.apply(snapshot(project, prefix(cut)), cut.instant());
    }

    /** The views as they stood after these events. */
    public Snapshot snapshot(ProjectId project, Prefix prefix) {
        return new PastSnapshot(
                prefix.events(), new PastRefusals(views, project, prefix.cut().instant()));
    }

    /** What was recorded up to there, read from the record. */
    public Prefix prefix(Cut cut) {
        List<RecordedEvent> events = new ArrayList<>();
        while (events.size() <= cut.last()) {
            int wanted = (int) Math.min(PAGE, cut.last() + 1 - events.size());
            List<StoredEvent> page = cuts.reader().readStream(cut.stream(), events.size(), wanted);
            if (page.isEmpty()) throw new IllegalStateException(cut.stream() + " has become shorter");
            page.forEach(stored -> events.add(decoded(stored)));
        }
        return new Prefix(cut, List.copyOf(events));
    }

    private RecordedEvent decoded(StoredEvent stored) {
        return RecordedEvent.of(stored, cuts.codec().decode(stored.type(), stored.revision(), stored.payload()));
    }
}
