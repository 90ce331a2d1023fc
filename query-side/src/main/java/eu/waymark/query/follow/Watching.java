package eu.waymark.query.follow;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewStore;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a follower does while another process folds: it looks how far that one has come. Used by one thread. */
final class Watching {
    /** How long a query that waits for an event may wait longer than it has to. */
    static final Duration LOOK = Duration.ofMillis(50);

    private final RecordReader reader;
    private final ViewStore store;
    private final Standing standing;
    private final Rebuilds rebuilds;

    Watching(RecordReader reader, ViewStore store, Standing standing, Rebuilds rebuilds) {
        this.reader = reader;
        this.store = store;
        this.standing = standing;
        this.rebuilds = rebuilds;
    }

    /** Looks once, and says what is wrong with what it saw; null where nothing is. */
    @Nullable
    String look() {
        List<Generation> found = store.generations();
        String holder = Objects.requireNonNullElse(store.claim().other(), "another process");
        standing.watched(new Watched(found, holder));
        // Whoever asked sees that the view stays as it is, and who could build it.
        rebuilds.begun(rebuilds.asked());
        return found.stream().anyMatch(this::isForeign)
                ? "the views are folded by " + holder + " from another record: give each record a database of its own"
                : null;
    }

    /** Where the record does not reach as far yet, that is not known. */
    private boolean isForeign(Generation generation) {
        return generation.position() >= 0
                && reader.at(generation.position())
                        .filter(event -> !event.id().equals(generation.event()))
                        .isPresent();
    }
}
