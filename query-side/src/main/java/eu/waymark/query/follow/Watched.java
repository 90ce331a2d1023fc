package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Generation;
import java.util.List;

/**
 * What is seen of views that another process folds.
 *
 * @param holder who that is
 */
record Watched(List<Generation> generations, String holder) {
    /** The lowest position that every view which readers see has reached; -1 while one cannot be read at all. */
    long visible(List<Projection<?>> views) {
        return views.stream().mapToLong(this::visible).min().orElse(Long.MAX_VALUE);
    }

    private long visible(Projection<?> view) {
        return generations.stream()
                .filter(generation -> generation.live()
                        && generation.view().equals(view.name())
                        && generation.version() == view.version())
                .mapToLong(Generation::position)
                .findFirst()
                .orElse(-1);
    }
}
