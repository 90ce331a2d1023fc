package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Change.Written;
import eu.waymark.query.store.Documents;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Held;
import eu.waymark.query.store.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one view that are being folded: each is read once, folded over all events that come, and written once, however
 * many events that were. Used by one thread at a time.
 *
 * @param <D> document of the view
 */
public final class WorkingSet<D> {
    /** Documents kept after they are written, for the events that come next. */
    private static final int KEPT = 30_000;

    private static final Held NOTHING = new Held(-1, null);

    private final Projection<D> view;
    private final Function<Collection<Key>, Map<Key, Held>> load;
    private final Map<Key, Slot<D>> slots = new HashMap<>();
    private final List<Written> single = new ArrayList<>();
    private @Nullable RecordedEvent last;

    /** @param load what is held under those of the keys under which anything is */
    public WorkingSet(Projection<D> view, Function<Collection<Key>, Map<Key, Held>> load) {
        this.view = view;
        this.load = load;
    }

    /**
     * Folds the next events. After a failure this is of no more use: what is folded is half a batch.
     *
     * @throws FoldFailedException for the first event, by position, that cannot be folded
     */
    public void fold(List<RecordedEvent> events) {
        if (events.isEmpty()) return;
        if (view.oneDocumentAnEvent()) foldEach(events);
        else foldByKey(events);
        last = events.getLast();
    }

    private void foldEach(List<RecordedEvent> events) {
        for (RecordedEvent event : events)
            for (String key : keys(event)) {
                D document = folded(key, null, event);
                if (document != null)
                    single.add(new Written(new Key(view.scope(event), key), Documents.write(document)));
            }
    }

    private void foldByKey(List<RecordedEvent> events) {
        Map<Key, List<RecordedEvent>> touched = touched(events);
        loadAbsent(touched.keySet());
        FoldFailedException failed = null;
        for (Map.Entry<Key, List<RecordedEvent>> entry : touched.entrySet()) {
            try {
                fold(entry.getKey(), entry.getValue());
            } catch (FoldFailedException e) {
                if (failed == null || e.failure().position() < failed.failure().position()) failed = e;
            }
        }
        if (failed != null) throw failed;
    }

    /** What has changed since this was asked last, all of which has been written since; null where no event has come. */
    public @Nullable Change changes(Generation generation) {
        RecordedEvent until = last;
        if (until == null) return null;
        // What was asked for before is in the store by now; what is asked for now is not, and has to stay until it is.
        if (slots.size() > KEPT) slots.values().removeIf(slot -> !slot.changed);
        List<Written> written = new ArrayList<>(single);
        List<Key> removed = new ArrayList<>();
        slots.forEach((key, slot) -> {
            if (!slot.changed) return;
            slot.changed = false;
            if (slot.document == null) removed.add(key);
            else written.add(new Written(key, Documents.write(slot.document)));
        });
        single.clear();
        last = null;
        return new Change(generation, written, removed, until.position(), until.id());
    }

    private Map<Key, List<RecordedEvent>> touched(List<RecordedEvent> events) {
        Map<Key, List<RecordedEvent>> touched = new LinkedHashMap<>();
        for (RecordedEvent event : events)
            for (String key : keys(event))
                touched.computeIfAbsent(new Key(view.scope(event), key), none -> new ArrayList<>(1))
                        .add(event);
        return touched;
    }

    private List<String> keys(RecordedEvent event) {
        try {
            return view.keys(event);
        } catch (RuntimeException e) {
            throw new FoldFailedException(view.name(), event, e);
        }
    }

    private void loadAbsent(Collection<Key> keys) {
        List<Key> absent = keys.stream().filter(key -> !slots.containsKey(key)).toList();
        if (absent.isEmpty()) return;
        Map<Key, Held> found = load.apply(absent);
        for (Key key : absent) slots.put(key, slot(found.getOrDefault(key, NOTHING)));
    }

    private Slot<D> slot(Held held) {
        byte[] json = held.json();
        return new Slot<>(held.position(), json == null ? null : Documents.read(view.document(), json));
    }

    private void fold(Key key, List<RecordedEvent> events) {
        Slot<D> slot = Objects.requireNonNull(slots.get(key));
        for (RecordedEvent event : events)
            // A crash may have left a document further on than its view: what it holds already it must not get twice.
            if (event.position() > slot.loadedAt) slot.now(folded(key.key(), slot.document, event));
    }

    private @Nullable D folded(String key, @Nullable D document, RecordedEvent event) {
        try {
            return view.fold(key, document, event);
        } catch (RuntimeException e) {
            throw new FoldFailedException(view.name(), event, e);
        }
    }

    /** A document that is being folded. */
    private static final class Slot<D> {
        private final long loadedAt;
        private @Nullable D document;
        private boolean changed;

        Slot(long loadedAt, @Nullable D document) {
            this.loadedAt = loadedAt;
            this.document = document;
        }

        /** Where there was nothing and still is nothing, there is nothing to write. */
        void now(@Nullable D folded) {
            changed |= document != null || folded != null;
            document = folded;
        }
    }
}
