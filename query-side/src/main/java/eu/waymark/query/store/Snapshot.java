package eu.waymark.query.store;

import eu.waymark.query.fold.Projection;
import org.jspecify.annotations.Nullable;

/** One consistent state of all views, save where {@link #isTorn} says otherwise. Valid only while it is being read. */
public interface Snapshot {
    <D> @Nullable D find(Projection<D> view, String project, String key);

    /** The documents that are selected, in the view's order, beginning after the cursor. */
    <D> Slice<D> list(Projection<D> view, Selection selection);

    /** Of the last event that the view holds; -1 for none. */
    long position(Projection<?> view);

    /** Whether documents of a write that is under way may be among those that are read, beside others that lack its events. */
    default boolean isTorn() {
        return false;
    }
}
