package eu.waymark.query.follow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.Mongo;
import eu.waymark.query.given.Record;
import eu.waymark.query.given.StoredViews;
import eu.waymark.query.given.Wire;
import eu.waymark.query.store.mongo.MongoViewStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
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
            try (Running running = new Running(
                    record.reader(),
                    MongoViewStore.open(mongo.uri(), KilledMongoFollower.LAPSE),
                    KilledFollower.views())) {
                running.untilItHolds(record.reader().size() - 1);
            }
            assertThat(StoredViews.of(mongo))
                    .as("with -Dwaymark.seed=" + seed)
                    .isEqualTo(StoredViews.folded(KilledFollower.views(), record.everything()));
        }
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
