package eu.waymark.query.past;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.follow.FoldFailedException;
import eu.waymark.query.follow.WorkingSet;
import eu.waymark.query.refusal.Refusals;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Documents;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.Listing;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewStoreException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The views of one project as they stood: each is folded when it is first asked for. Used by one thread. */
final class PastSnapshot implements Snapshot {
    private final List<RecordedEvent> events;
    private final PastRefusals refusals;
    private final Map<String, Map<Key, byte[]>> folded = new HashMap<>();

    /** @param events of the project, up to the last one by then */
    PastSnapshot(List<RecordedEvent> events, PastRefusals refusals) {
        this.events = events;
        this.refusals = refusals;
    }

    @Override
    public <D> @Nullable D find(Projection<D> view, String project, String key) {
        byte[] json = documents(view).get(new Key(project, key));
        return json == null ? null : Documents.read(view.document(), json);
    }

    @Override
    public <D> Slice<D> list(Projection<D> view, Selection selection) {
        return Listing.of(view, documents(view), selection);
    }

    @Override
    public long position(Projection<?> view) {
        return view == Refusals.VIEW ? refusals.position() : events.getLast().position();
    }

    private Map<Key, byte[]> documents(Projection<?> view) {
        return folded.computeIfAbsent(view.name(), name -> view == Refusals.VIEW ? refusals.documents() : fold(view));
    }

    private Map<Key, byte[]> fold(Projection<?> view) {
        WorkingSet<?> documents = new WorkingSet<>(view, keys -> Map.of());
        try {
            documents.fold(events);
        } catch (FoldFailedException e) {
            throw new ViewStoreException("the past cannot be folded: " + e.getMessage(), e);
        }
        Map<Key, byte[]> all = new HashMap<>();
        Change change = documents.changes(new Generation(view.name(), 1, view.version(), false, -1, null, null));
        if (change != null) change.written().forEach(written -> all.put(written.key(), written.json()));
        return all;
    }
}
