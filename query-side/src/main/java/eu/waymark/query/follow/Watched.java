package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Generation;
import java.util.List;
import java.util.Optional;

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
        return live(view).map(Generation::position).orElse(-1L);
    }

    /** Whether readers see something of each of these. */
    boolean isReadable(List<Projection<?>> views) {
        return views.stream().allMatch(view -> live(view).isPresent());
    }

    private Optional<Generation> live(Projection<?> view) {
        return generations.stream()
                .filter(generation -> generation.live()
                        && generation.view().equals(view.name())
                        && generation.version() == view.version())
                .findFirst();
    }
}
