package eu.waymark.query;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.follow.ViewStatus;
import eu.waymark.query.given.Record;
import eu.waymark.query.given.StoredViews;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that follows is killed (SIGKILL) again and again: nothing is lost, nothing is applied twice. */
class KilledTest {
    private static final int ROUNDS = 10;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingAppliedTwice() throws Exception {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        Random random = new Random(seed);
        int interrupted = 0;
        try (Record record = new Record(folder.resolve("events.db"), 5, random)) {
            for (int round = 0; round < ROUNDS; round++) {
                record.append(2_000);
                Process process = follow();
                // It dies at any moment of the work that this round gives it.
                int units = 1 + random.nextInt(40);
                for (int unit = 0; unit < units; unit++) record.append(1 + random.nextInt(100));
                process.destroyForcibly().waitFor();
                long head = record.reader().size();
                if (QuerySide.status(views(), head).views().stream().anyMatch(view -> view.lag() > 0)) interrupted++;
            }
            assertThat(caughtUp(record)).as("with -Dwaymark.seed=" + seed).isTrue();
            assertThat(StoredViews.of(views()))
                    .as("with -Dwaymark.seed=" + seed)
                    .isEqualTo(StoredViews.folded(Views.ALL, record.everything()));
        }
        assertThat(interrupted).as("rounds in which it was killed at work").isPositive();
    }

    private boolean caughtUp(Record record) throws InterruptedException {
        try (QuerySide side = QuerySide.open(record.reader(), new EventCodec(), views(), Clock.systemUTC())) {
            side.start();
            return side.awaitPosition(record.reader().size() - 1, Duration.ofSeconds(60))
                    && side.status().views().stream().map(ViewStatus::lag).allMatch(lag -> lag == 0);
        }
    }

    private Process follow() throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledFollower.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader();
        assertThat(said.readLine()).isEqualTo("following");
        return process;
    }

    private Path views() {
        return folder.resolve("views.db");
    }
}
