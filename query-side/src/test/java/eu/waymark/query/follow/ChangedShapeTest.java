package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.Freshness;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.past.Cuts;
import eu.waymark.query.past.RecordedPast;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import eu.waymark.shared.query.NotReady;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release whose documents have another shape, over the file of the release before. */
class ChangedShapeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MemoryRecord record = new MemoryRecord("shapes").append("values", registered(), signed());

    @TempDir
    private Path folder;

    @Test
    void whoAsksDuringTheUpgradeIsToldToWaitAndNothingIsThrownAway() throws InterruptedException {
        try (Running before = new Running(record, file(), List.of(Counting.version(1), Sound.VIEW))) {
            before.untilItHolds(1);
        }
        CountDownLatch gate = new CountDownLatch(1);
        Tally tally = new Tally(gate);
        try (SqliteViewStore store = SqliteViewStore.open(file());
                Follower follower = new Follower(record, new EventCodec(), store, List.of(tally, Sound.VIEW));
                Gate _ = gate::countDown) {
            Asking asking = new Asking(
                    store,
                    new Freshness(record, follower::awaitPosition, PATIENCE),
                    new RecordedPast(new Cuts(record, new EventCodec()), store),
                    Clock.systemUTC(),
                    follower::damaged);
            follower.start();

            assertThat(ask(asking, tally)).isEqualTo(new NotReady<>("the view counts is still being built"));
            assertThat(store.generations())
                    .as("nothing is thrown away")
                    .filteredOn(Generation::live)
                    .extracting(Generation::view, Generation::version)
                    .containsExactlyInAnyOrder(tuple("counts", 1), tuple("sound", 1));

            gate.countDown();

            assertThat(follower.awaitPosition(1, PATIENCE)).isTrue();
            assertThat(ask(asking, tally))
                    .isInstanceOfSatisfying(
                            Single.class,
                            single -> assertThat(single.item()).isEqualTo(new Total(2, "GrantAgreementSigned")));
            assertThat(follower.status().views())
                    .extracting(ViewStatus::version)
                    .containsExactly(2, 1);
        }
    }

    private static QueryAnswer<Total> ask(Asking asking, Tally view) {
        return asking.acrossProjects((snapshot, now) -> new Single<>(
                Instant.EPOCH, 1, 1, Objects.requireNonNull(snapshot.find(view, "values", Counting.KEY)), false));
    }

    private Path file() {
        return folder.resolve("views.db");
    }

    /** Opened at the end, whatever happened, since the follower waits at it. */
    private interface Gate extends AutoCloseable {
        @Override
        void close();
    }

    /** What the view named counts keeps in its second version. */
    record Total(int total, String latest) {}

    /** The second version of {@link Counting}, which keeps another document. */
    private record Tally(CountDownLatch gate) implements Projection<Total> {
        @Override
        public String name() {
            return "counts";
        }

        @Override
        public int version() {
            return 2;
        }

        @Override
        public Class<Total> document() {
            return Total.class;
        }

        @Override
        public List<String> keys(RecordedEvent event) {
            return List.of(Counting.KEY);
        }

        @Override
        public Total fold(String key, @Nullable Total total, RecordedEvent event) {
            Counting.await(gate);
            return new Total(total == null ? 1 : total.total() + 1, event.type());
        }
    }

    /** A view that both releases have. */
    private static final class Sound {
        static final Counting VIEW = new Counting("sound", 1, event -> false, null);
    }
}
