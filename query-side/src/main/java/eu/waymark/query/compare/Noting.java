package eu.waymark.query.compare;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes which parts of a state are read. */
record Noting(Snapshot state, Set<Part> read) implements Snapshot {
    @Override
    public <D> @Nullable D find(Projection<D> view, String project, String key) {
        read.add(Part.document(view, key));
        return state.find(view, project, key);
    }

    @Override
    public <D> Slice<D> list(Projection<D> view, Selection selection) {
        read.add(Part.list(view));
        return state.list(view, selection);
    }

    @Override
    public long position(Projection<?> view) {
        return state.position(view);
    }
}
