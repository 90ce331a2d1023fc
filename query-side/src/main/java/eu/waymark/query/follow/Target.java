package eu.waymark.query.follow;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One generation that is being folded, and how far it is. Written by the follower's thread, read by any. */
final class Target {
    private final Projection<?> view;
    private final Generation generation;
    private volatile long position;
    private volatile @Nullable FoldFailure failure;

    Target(Projection<?> view, Generation generation) {
        this.view = view;
        this.generation = generation;
        this.position = generation.position();
    }

    Projection<?> view() {
        return view;
    }

    Generation generation() {
        return generation;
    }

    long position() {
        return position;
    }

    @Nullable
    FoldFailure failure() {
        return failure;
    }

    Change fold(ViewStore store, List<RecordedEvent> events) {
        return new BatchFold<>(view, keys -> store.load(generation, keys)).fold(generation, events);
    }

    void standsOn(long folded) {
        position = folded;
    }

    void stoppedBy(FoldFailure cause) {
        failure = cause;
    }
}
