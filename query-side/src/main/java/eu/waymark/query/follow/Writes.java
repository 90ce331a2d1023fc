package eu.waymark.query.follow;

import eu.waymark.query.store.Change;
import eu.waymark.query.store.ViewStore;
import java.util.List;
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

    /** Begins to write these changes of these targets; {@link #settle} says whether it went well. */
    void begin(List<Target> targets, List<Change> changes) {
        settle();
        List<Long> positions = targets.stream().map(Target::folded).toList();
        pending = new Pending(targets, positions, writer.submit(() -> {
            store.write(changes);
            return changes;
        }));
    }

    /** Waits until nothing is being written, and throws what kept it from being written. */
    void settle() {
        Pending begun = pending;
        if (begun == null) return;
        pending = null;
        Workers.outcome(begun.writing());
        for (int index = 0; index < begun.targets().size(); index++)
            begun.targets().get(index).standsOn(begun.positions().get(index));
    }

    /** Waits until nothing is being written, whether that goes well or not: where it stands is read from the store then. */
    void abandon() {
        try {
            settle();
        } catch (RuntimeException e) {
            pending = null;
        }
    }

    private record Pending(List<Target> targets, List<Long> positions, Future<List<Change>> writing) {}
}
