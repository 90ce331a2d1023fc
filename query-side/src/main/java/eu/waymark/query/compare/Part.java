package eu.waymark.query.compare;

import eu.waymark.query.fold.Projection;
import org.jspecify.annotations.Nullable;

/**
 * A part of the views that can change, and be read.
 *
 * @param key of a document; absent: the view as a list
 */
record Part(String view, @Nullable String key) {
    static Part document(Projection<?> view, String key) {
        return new Part(view.name(), key);
    }

    static Part list(Projection<?> view) {
        return new Part(view.name(), null);
    }
}
