package eu.waymark.query.follow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.given.Record;
import eu.waymark.query.given.StoredViews;
import eu.waymark.query.given.Wire;
import eu.waymark.query.store.mongo.MongoViewStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that follows is killed (SIGKILL) between any two writes, again and again: nothing is lost or applied twice. */
class KilledAtMongoTest {
    private static final int ROUNDS = 4;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingAppliedTwice() throws Exception {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        Random random = new Random(seed);
        try (Mongo mongo = Mongo.start();
                Record record = new Record(folder.resolve("events.db"), 5, random)) {
            record.append(300);
            for (int round = 0; round < ROUNDS; round++) killBeforeWrite(mongo, random.nextInt(100));
            assertThat(mongo.furthest())
                    .as("killed at work")
                    .isLessThan(record.reader().size() - 1);
            try (Running running = running(mongo, record, KilledFollower.views())) {
                running.untilItHolds(record.reader().size() - 1);
            }
            assertThat(StoredViews.of(mongo))
                    .as("with -Dwaymark.seed=" + seed)
                    .isEqualTo(StoredViews.folded(KilledFollower.views(), record.everything()));
        }
    }

    /** Of a build that folds one view in another version: what the one dies at is no matter of the other's. */
    @Test
    void aKilledProcessOfAnotherBuildIsNoMatter() throws Exception {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        Random random = new Random(seed);
        Counting counting = Counting.version(2);
        try (Mongo mongo = Mongo.start();
                Record record = new Record(folder.resolve("events.db"), 5, random)) {
            record.append(100);
            killBeforeWrite(mongo, random.nextInt(50));
            try (Running fresh = running(mongo, record, List.of(counting))) {
                killBeforeWrite(mongo, random.nextInt(50));
                record.append(100);
                fresh.untilItHolds(record.reader().size() - 1);
                Map<String, Long> counts = record.everything().stream()
                        .collect(Collectors.groupingBy(counting::scope, Collectors.counting()));
                assertThat(counts)
                        .as("with -Dwaymark.seed=" + seed)
                        .allSatisfy((project, count) ->
                                assertThat(fresh.count(project)).contains(new Count(2, count.intValue())));
            }
            try (Running old = running(mongo, record, KilledFollower.views())) {
                old.untilItHolds(record.reader().size() - 1);
            }
            assertThat(StoredViews.of(mongo))
                    .as("with -Dwaymark.seed=" + seed)
                    .isEqualTo(StoredViews.folded(KilledFollower.views(), record.everything()));
        }
    }

    private static Running running(Mongo mongo, Record record, List<Projection<?>> views) {
        return new Running(record.reader(), MongoViewStore.open(mongo.uri(), views, KilledMongoFollower.LAPSE), views);
    }

    private void killBeforeWrite(Mongo mongo, int writes) throws IOException, InterruptedException {
        int[] left = {writes};
        try (Wire wire = mongo.wire()) {
            Wire.Hold end = wire.holdAt(command -> Wire.isWrite(command) && left[0]-- <= 0);
            Process process = follow(mongo.uri(wire));
            try {
                end.await();
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private Process follow(String uri) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledMongoFollower.class.getName(),
                        folder.toString(),
                        uri)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
