package eu.waymark.query.follow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A follower at work on views. */
final class Running implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final Follower follower;
    private final ViewStore store;
    private final Projection<?> counting;

    Running(RecordReader record, Path views, List<Projection<?>> projections) {
        this(record, SqliteViewStore.open(views), projections);
    }

    /** @param store closed with this */
    Running(RecordReader record, ViewStore store, List<Projection<?>> projections) {
        this.store = store;
        counting = projections.getFirst();
        follower = new Follower(record, new EventCodec(), store, projections);
        follower.start();
    }

    Running untilItHolds(long position) throws InterruptedException {
        assertThat(follower.awaitPosition(position, PATIENCE))
                .as("reaches " + position + ": " + follower.status())
                .isTrue();
        return this;
    }

    Status until(Predicate<Status> holds) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Status status = follower.status();
        while (!holds.test(status) && System.nanoTime() < deadline) {
            follower.awaitPosition(Long.MAX_VALUE, Duration.ofMillis(20));
            Thread.onSpinWait();
            status = follower.status();
        }
        assertThat(status).matches(holds);
        return status;
    }

    /** What the first of the views, a {@link Counting}, holds of a project. */
    Optional<Count> count(String project) {
        return store.read(snapshot -> Optional.ofNullable(snapshot.find(counting, project, Counting.KEY)))
                .map(Count.class::cast);
    }

    int generationNumber() {
        return store.generations().getFirst().number();
    }

    @Override
    public void close() {
        follower.close();
        store.close();
    }
}
