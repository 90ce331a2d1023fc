package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Change.Written;
import eu.waymark.query.store.Documents;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Folds a batch of events into one view: each document is read once, folded over all its events, and written once.
 *
 * @param <D> document of the view
 */
public final class BatchFold<D> {
    private final Projection<D> view;
    private final Function<Collection<Key>, Map<Key, byte[]>> load;

    /** @param load those of the documents that there are, in their JSON */
    public BatchFold(Projection<D> view, Function<Collection<Key>, Map<Key, byte[]>> load) {
        this.view = view;
        this.load = load;
    }

    /**
     * What these events change.
     *
     * @param events at least one, in order
     * @throws FoldFailedException for the first event, by position, that cannot be folded
     */
    public Change fold(Generation generation, List<RecordedEvent> events) {
        Map<Key, List<RecordedEvent>> touched = touched(events);
        Map<Key, byte[]> before = view.oneDocumentAnEvent() ? Map.of() : load.apply(touched.keySet());
        List<Written> written = new ArrayList<>(touched.size());
        List<Key> removed = new ArrayList<>();
        FoldFailedException failed = null;
        for (Map.Entry<Key, List<RecordedEvent>> entry : touched.entrySet()) {
            try {
                D after = fold(entry.getKey(), before.get(entry.getKey()), entry.getValue());
                if (after == null) removed.add(entry.getKey());
                else written.add(new Written(entry.getKey(), Documents.write(after)));
            } catch (FoldFailedException e) {
                if (failed == null || e.failure().position() < failed.failure().position()) failed = e;
            }
        }
        if (failed != null) throw failed;
        RecordedEvent last = events.getLast();
        return new Change(generation, written, removed, last.position(), last.id());
    }

    private Map<Key, List<RecordedEvent>> touched(List<RecordedEvent> events) {
        Map<Key, List<RecordedEvent>> touched = new LinkedHashMap<>();
        for (RecordedEvent event : events)
            for (String key : keys(event))
                touched.computeIfAbsent(new Key(event.project(), key), none -> new ArrayList<>(1))
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

    private @Nullable D fold(Key key, byte @Nullable [] before, List<RecordedEvent> events) {
        D document = before == null ? null : Documents.read(view.document(), before);
        for (RecordedEvent event : events) {
            try {
                document = view.fold(key.key(), document, event);
            } catch (RuntimeException e) {
                throw new FoldFailedException(view.name(), event, e);
            }
        }
        return document;
    }
}
