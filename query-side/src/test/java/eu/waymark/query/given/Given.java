package eu.waymark.query.given;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.Views;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.Freshness;
import eu.waymark.query.answer.Past;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.follow.WorkingSet;
import eu.waymark.query.past.Cuts;
import eu.waymark.query.past.RecordedPast;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.store.ViewStore.Promotion;
import eu.waymark.shared.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code given(events).then(view)}: folds events of the project {@code values} in one go, in memory, and shows what came of it; or
 * {@code given(events).asked(day)}: answers queries over that as on a day.
 */
public final class Given {
    public static final String PROJECT = "values";

    private final MemoryRecord record = new MemoryRecord("given");
    private final MemoryViewStore store = new MemoryViewStore();

    private Given(Event... events) {
        record.append(PROJECT, events);
        EventCodec codec = new EventCodec();
        List<RecordedEvent> recorded = record.read(0, Integer.MAX_VALUE).stream()
                .map(event -> RecordedEvent.of(event, codec.decode(event.type(), event.revision(), event.payload())))
                .toList();
        for (Projection<?> view : Views.ALL) fold(view, recorded);
    }

    public static Given given(Event... events) {
        return new Given(events);
    }

    private <D> void fold(Projection<D> view, List<RecordedEvent> events) {
        Generation generation = store.begin(view);
        WorkingSet<D> folding = new WorkingSet<>(view, keys -> store.load(generation, keys));
        folding.fold(events);
        Change change = folding.changes(generation);
        if (change != null) store.write(List.of(change));
        store.promote(List.of(new Promotion(view, generation)));
    }

    /** The documents of the view, in its order. */
    public <D> List<D> then(Projection<D> view) {
        return store.list(view, new Selection(PROJECT, List.of(), Integer.MAX_VALUE, null))
                .documents();
    }

    public <D> @Nullable D then(Projection<D> view, String key) {
        return store.find(view, PROJECT, key);
    }

    /** Queries over these views, at noon of this day. */
    public Asking asked(LocalDate day) {
        return asked(day, store);
    }

    /** Queries that read through this counter of reads. */
    public Asking asked(LocalDate day, Reads reads) {
        return asked(day, reads.of(store));
    }

    private Asking asked(LocalDate day, ViewReader views) {
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        long holds = record.size() - 1;
        Freshness freshness = new Freshness(record, (position, atMost) -> position <= holds, Duration.ZERO);
        Past past = new RecordedPast(new Cuts(record, new EventCodec()), views);
        return new Asking(views, freshness, past, clock, () -> {});
    }
}
