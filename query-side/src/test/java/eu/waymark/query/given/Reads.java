package eu.waymark.query.given;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down which view is read, each time that one is. */
public final class Reads {
    private final List<String> views = new ArrayList<>();

    /** The name of a view for each read, in their order. */
    public List<String> views() {
        return List.copyOf(views);
    }

    ViewReader of(Snapshot snapshot) {
        return new ViewReader() {
            @Override
            public <R> R read(Function<Snapshot, R> reading) {
                return reading.apply(new Seen(snapshot));
            }
        };
    }

    private final class Seen implements Snapshot {
        private final Snapshot snapshot;

        Seen(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        @Override
        public <D> @Nullable D find(Projection<D> view, String project, String key) {
            views.add(view.name());
            return snapshot.find(view, project, key);
        }

        @Override
        public <D> Slice<D> list(Projection<D> view, Selection selection) {
            views.add(view.name());
            return snapshot.list(view, selection);
        }

        @Override
        public long position(Projection<?> view) {
            return snapshot.position(view);
        }
    }
}
