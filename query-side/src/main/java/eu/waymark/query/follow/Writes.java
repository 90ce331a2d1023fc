package eu.waymark.query.follow;

import eu.waymark.query.store.Change;
import eu.waymark.query.store.ViewStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes batches: one of them while the next is folded, never two at once. What is being written counts as written only once that is
 * certain. Used by one thread.
 */
final class Writes {
    private final ViewStore store;
    private final ExecutorService writer;
    private @Nullable Pending pending;

    Writes(ViewStore store, ExecutorService writer) {
        this.store = store;
        this.writer = writer;
    }

    /** Begins to write what these targets have to be written, if anything; {@link #settle} says whether it went well. */
    void begin(List<Target> targets, List<Optional<Change>> found) {
        settle();
        Map<Target, Change> changes = new LinkedHashMap<>();
        for (int index = 0; index < targets.size(); index++) {
            Target target = targets.get(index);
            found.get(index).ifPresent(change -> changes.put(target, change));
        }
        pending = new Pending(changes, writer.submit(() -> store.write(changes.values())));
    }

    /** Waits until nothing is being written, and throws what kept it from being written. */
    void settle() {
        Pending begun = pending;
        if (begun == null) return;
        pending = null;
        Workers.outcome(begun.writing());
        begun.changes().forEach((target, change) -> target.standsOn(change.position()));
    }

    /** Waits until nothing is being written, whether that goes well or not: where it stands is read from the store then. */
    void abandon() {
        try {
            settle();
        } catch (RuntimeException e) {
            pending = null;
        }
    }

    private record Pending(Map<Target, Change> changes, Future<?> writing) {}
}
