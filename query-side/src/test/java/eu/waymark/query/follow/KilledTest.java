package eu.waymark.query.follow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.Record;
import eu.waymark.query.given.StoredViews;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that follows is killed (SIGKILL) again and again: nothing is lost, nothing is applied twice. */
class KilledTest {
    private static final int ROUNDS = 12;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingAppliedTwice() throws Exception {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        Random random = new Random(seed);
        int interrupted = 0;
        try (Record record = new Record(folder.resolve("events.db"), 5, random)) {
            for (int round = 0; round < ROUNDS; round++) {
                record.append(1_000);
                killAtWork(random.nextInt(300), random.nextLong());
                if (holds() < record.reader().size() - 1) interrupted++;
            }
            try (Running running = new Running(record.reader(), views(), KilledFollower.views())) {
                running.untilItHolds(record.reader().size() - 1);
            }
            assertThat(StoredViews.of(views()))
                    .as("with -Dwaymark.seed=" + seed)
                    .isEqualTo(StoredViews.folded(KilledFollower.views(), record.everything()));
        }
        assertThat(interrupted).as("rounds in which it was killed at work").isPositive();
    }

    /** At any moment of its work, or in the very middle of a write, whichever comes first. */
    private void killAtWork(int events, long seed) throws IOException, InterruptedException {
        Process process = follow(seed);
        try (BufferedReader said = process.inputReader()) {
            String line = "";
            for (int seen = 0; seen <= events && !StuckStore.STUCK.equals(line); seen++) {
                line = said.readLine();
                assertThat(line).as("what it folds").isNotNull();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private long holds() {
        return SqliteViewStore.generations(views()).getFirst().position();
    }

    private Process follow(long seed) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledFollower.class.getName(),
                        folder.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path views() {
        return folder.resolve("views.db");
    }
}
