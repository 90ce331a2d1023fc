package eu.waymark.query;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.Record;
import eu.waymark.query.given.StoredViews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** The law of folding: followed live, built anew and folded in one go are the same, byte for byte. */
class GeneratedHistoriesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @RepeatedTest(4)
    void liveIsRebuiltIsFoldedInOneGo() throws Exception {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        Random random = new Random(seed);
        try (Record record = new Record(folder.resolve("events.db"), 1 + random.nextInt(6), random)) {
            record.append(1 + random.nextInt(50));
            SortedMap<String, String> live = followed(record, random);
            SortedMap<String, String> folded = StoredViews.folded(Views.ALL, record.everything());
            assertThat(live).as("live, with -Dwaymark.seed=" + seed).isEqualTo(folded);
            assertThat(rebuilt(record))
                    .as("rebuilt, with -Dwaymark.seed=" + seed)
                    .isEqualTo(folded);
            Files.delete(views());
            assertThat(followedOnce(record))
                    .as("deleted, with -Dwaymark.seed=" + seed)
                    .isEqualTo(folded);
        }
    }

    private SortedMap<String, String> followed(Record record, Random random) throws InterruptedException {
        for (int opened = 0; opened < 3; opened++) {
            try (QuerySide side = open(record)) {
                for (int unit = 0; unit < 5; unit++) {
                    record.append(1 + random.nextInt(random.nextInt(10) == 0 ? 3_000 : 60));
                    if (random.nextBoolean()) reach(side, record);
                }
                reach(side, record);
            }
        }
        return StoredViews.of(views());
    }

    private SortedMap<String, String> rebuilt(Record record) throws InterruptedException {
        try (QuerySide side = open(record)) {
            reach(side, record);
            side.rebuild(List.of());
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (side.status().views().stream().noneMatch(view -> view.state() == State.REBUILDING)
                    && System.nanoTime() < deadline) Thread.onSpinWait();
            while (side.status().views().stream().anyMatch(view -> view.state() != State.LIVE)
                    && System.nanoTime() < deadline) side.awaitPosition(Long.MAX_VALUE, Duration.ofMillis(10));
            reach(side, record);
        }
        return StoredViews.of(views());
    }

    private SortedMap<String, String> followedOnce(Record record) throws InterruptedException, IOException {
        try (QuerySide side = open(record)) {
            reach(side, record);
        }
        return StoredViews.of(views());
    }

    private QuerySide open(Record record) {
        QuerySide side = QuerySide.open(record.reader(), new EventCodec(), views(), Clock.systemUTC());
        side.start();
        return side;
    }

    private static void reach(QuerySide side, Record record) throws InterruptedException {
        assertThat(side.awaitPosition(record.reader().size() - 1, PATIENCE))
                .as(() -> side.status().toString())
                .isTrue();
    }

    private Path views() {
        return folder.resolve("views.db");
    }
}
