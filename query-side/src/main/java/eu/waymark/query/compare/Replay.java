package eu.waymark.query.compare;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewStoreException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The views of one project while its events are played again, one by one. Lists are by key and whole: who compares subjects asks for no
 * order, no condition and no part of them. Used by one thread.
 */
final class Replay implements Snapshot {
    private final Map<String, Projection<?>> views = new HashMap<>();
    private final Map<String, TreeMap<String, Object>> documents = new HashMap<>();
    private long position = -1;

    /** @param all those that make a document for each event are left out: nothing of theirs ever changes */
    Replay(List<Projection<?>> all) {
        for (Projection<?> view : all) {
            if (view.oneDocumentAnEvent()) continue;
            views.put(view.name(), view);
            documents.put(view.name(), new TreeMap<>());
        }
    }

    /** Plays the event; returns what it changed. */
    Set<Part> fold(RecordedEvent event) {
        Set<Part> changed = new HashSet<>();
        views.values().forEach(view -> fold(view, event, changed));
        position = event.position();
        return changed;
    }

    private <D> void fold(Projection<D> view, RecordedEvent event, Set<Part> changed) {
        TreeMap<String, Object> folded = of(view);
        try {
            for (String key : view.keys(event)) {
                Object was = folded.get(key);
                D next = view.fold(key, view.document().cast(was), event);
                if (Objects.equals(was, next)) continue;
                if (next == null) folded.remove(key);
                else folded.put(key, next);
                changed.add(Part.document(view, key));
                changed.add(Part.list(view));
            }
        } catch (RuntimeException e) {
            throw new ViewStoreException(
                    "the past cannot be folded: the view %s fails at event @%d: %s"
                            .formatted(view.name(), event.sequence(), e.getMessage()),
                    e);
        }
    }

    Set<String> keys(Projection<?> view) {
        return of(view).keySet();
    }

    @Override
    public <D> @Nullable D find(Projection<D> view, String project, String key) {
        return view.document().cast(of(view).get(key));
    }

    @Override
    public <D> Slice<D> list(Projection<D> view, Selection selection) {
        if (!selection.conditions().isEmpty()) throw new IllegalArgumentException("no conditions: " + selection);
        List<D> all = new ArrayList<>();
        for (Object document : of(view).values()) all.add(view.document().cast(document));
        return new Slice<>(all, null);
    }

    @Override
    public long position(Projection<?> view) {
        return position;
    }

    private TreeMap<String, Object> of(Projection<?> view) {
        return Objects.requireNonNull(documents.get(view.name()), view.name());
    }
}
