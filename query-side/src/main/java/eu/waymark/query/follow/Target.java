package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One generation that is being folded, and how far it is. Changed by one thread at a time; what status needs may be read by any. */
final class Target {
    private final Projection<?> view;
    private final Generation generation;
    private final ViewStore store;
    private WorkingSet<?> documents;
    private long folded;
    private volatile long position;
    private volatile @Nullable FoldFailure failure;

    Target(Projection<?> view, Generation generation, ViewStore store) {
        this.view = view;
        this.generation = generation;
        this.store = store;
        this.documents = new WorkingSet<>(view, keys -> store.load(generation, keys));
        this.folded = generation.position();
        this.position = folded;
    }

    Projection<?> view() {
        return view;
    }

    String name() {
        return view.name();
    }

    Generation generation() {
        return generation;
    }

    /** Of the last event that is folded and written. */
    long position() {
        return position;
    }

    /** Of the last event that is folded, written or not. */
    long folded() {
        return folded;
    }

    /** Whether the event at this position is written, and nothing is folded that is not. */
    boolean holds(long wanted) {
        return position >= wanted && folded == position;
    }

    @Nullable
    FoldFailure failure() {
        return failure;
    }

    /** Folds these events, and says up to where that is. */
    long fold(List<RecordedEvent> events) {
        documents.fold(events);
        folded = events.getLast().position();
        return folded;
    }

    /** What is folded and not written yet; empty where nothing is. */
    Optional<Change> unwritten() {
        return Optional.ofNullable(documents.changes(generation));
    }

    /** What is folded up to here is written. */
    void standsOn(long written) {
        position = written;
    }

    /** Goes back to what is written. */
    void forget() {
        documents = new WorkingSet<>(view, keys -> store.load(generation, keys));
        folded = position;
    }

    void stoppedBy(FoldFailure cause) {
        failure = cause;
    }
}
