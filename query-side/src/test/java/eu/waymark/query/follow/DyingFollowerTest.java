package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A follower that does not follow says so. */
class DyingFollowerTest {
    private final MemoryRecord record = new MemoryRecord("dying").append("values", registered());

    @TempDir
    private Path folder;

    @Test
    void anErrorIsNamedAndItGoesOnWhenThereIsNoneAnyMore() throws InterruptedException {
        AtomicBoolean broken = new AtomicBoolean(true);
        Counting counting = new Counting("counts", 1, event -> event.position() == 1 && thrown(broken), null);
        try (Running running = running(counting)) {
            running.untilItHolds(0);
            record.append("values", signed());

            Status status = running.until(found -> found.trouble() != null);

            assertThat(status.trouble()).contains("thrown by the test");
            assertThat(status.views()).extracting(ViewStatus::state).containsExactly(State.STOPPED);
            broken.set(false);
            running.untilItHolds(1);
            assertThat(running.count("values")).contains(new Count(1, 2));
            assertThat(running.until(found -> found.trouble() == null).views())
                    .extracting(ViewStatus::state)
                    .containsExactly(State.LIVE);
        }
    }

    private static boolean thrown(AtomicBoolean broken) {
        if (broken.get()) throw new StackOverflowError("thrown by the test");
        return false;
    }

    @Test
    void aThreadThatHasEndedIsNotTakenForOneWithNothingToDo() throws InterruptedException {
        try (Running running = running(Counting.version(1))) {
            running.untilItHolds(0);
            Thread follower = thread();

            follower.interrupt();
            follower.join();

            assertThat(running.follower.status().trouble()).contains("ended");
            assertThat(running.follower.status().views())
                    .extracting(ViewStatus::state)
                    .containsExactly(State.STOPPED);
            assertThat(running.follower.awaitPosition(1, Duration.ofMinutes(1)))
                    .as("answers at once")
                    .isFalse();
            assertThat(running.count("values")).contains(new Count(1, 1));
        }
    }

    private static Thread thread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("waymark-follower"))
                .findFirst()
                .orElseThrow();
    }

    private Running running(Counting counting) {
        return new Running(record, folder.resolve("views.db"), List.of(counting));
    }
}
