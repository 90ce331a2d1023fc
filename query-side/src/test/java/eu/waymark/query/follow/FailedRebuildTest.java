package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view that cannot be built again takes nothing with it. */
class FailedRebuildTest {
    private static final Counting SOUND = new Counting("sound", 1, event -> false, null);

    private final MemoryRecord record = new MemoryRecord("rebuilt").append("values", registered(), signed());
    private final AtomicBoolean broken = new AtomicBoolean();
    private final Counting counting = new Counting("counts", 1, event -> broken.get() && event.position() == 1, null);

    @TempDir
    private Path folder;

    @Test
    void theLiveOneGoesOnAndWhoAskedIsTold() throws InterruptedException {
        try (Running running = new Running(record, file(), List.of(counting, SOUND))) {
            running.untilItHolds(1);
            broken.set(true);
            running.follower.rebuild(List.of());

            Status told = running.until(status -> status.views().stream().allMatch(view -> view.state() == State.LIVE)
                    && status.views().getFirst().cause() != null);

            assertThat(told.views().getFirst().cause())
                    .contains("rebuild failed", "event 1 (GrantAgreementSigned) stopped counts");
            assertThat(told.views().getLast().cause()).isNull();
            assertThat(told.failure()).isNull();
            assertThat(SqliteViewStore.generations(file()))
                    .extracting(Generation::view, Generation::number, Generation::live)
                    .containsExactly(tuple("counts", 1, true), tuple("sound", 2, true));
            record.append("values", signed());
            running.untilItHolds(2);
            assertThat(running.count("values")).contains(new Count(1, 3));
        }
    }

    @Test
    void theNextRebuildGoesThrough() throws InterruptedException {
        try (Running running = new Running(record, file(), List.of(counting, SOUND))) {
            running.untilItHolds(1);
            broken.set(true);
            running.follower.rebuild(List.of("counts"));
            running.until(status -> status.views().getFirst().cause() != null
                    && status.views().getFirst().state() == State.LIVE);
            running.follower.rebuild(List.of("sound"));
            running.until(status -> holds(2, "sound"));
            broken.set(false);

            running.follower.rebuild(List.of("counts"));

            running.until(status -> holds(2, "counts"));
            assertThat(running.until(status -> status.views().getFirst().state() == State.LIVE)
                            .views())
                    .extracting(ViewStatus::cause)
                    .containsOnlyNulls();
        }
    }

    @Test
    void inAFirstBuildTheOthersAreBuiltWithoutIt() throws InterruptedException {
        broken.set(true);
        try (Running running = new Running(record, file(), List.of(SOUND, counting))) {
            Status status = running.until(
                    found -> found.failure() != null && found.views().getFirst().state() == State.LIVE);

            assertThat(status.views()).extracting(ViewStatus::state).containsExactly(State.LIVE, State.STOPPED);
            assertThat(running.count("values")).contains(new Count(1, 2));
            assertThat(running.follower.awaitPosition(1, Duration.ofMinutes(1)))
                    .as("answers at once")
                    .isFalse();
        }
    }

    @Test
    void whatFailedIsNotTakenUpAgainByTheNextProcess() throws InterruptedException {
        try (Running running = new Running(record, file(), List.of(counting))) {
            running.untilItHolds(1);
        }
        try (SqliteViewStore store = SqliteViewStore.open(file())) {
            store.trouble(List.of(store.begin(counting)), "event 1 stopped counts");
        }
        try (Running running = new Running(record, file(), List.of(counting))) {
            running.untilItHolds(1);
            assertThat(SqliteViewStore.generations(file()))
                    .extracting(Generation::number)
                    .containsExactly(1);
        }
    }

    private boolean holds(int number, String view) {
        return SqliteViewStore.generations(file()).stream()
                .anyMatch(found -> found.view().equals(view) && found.number() == number && found.live());
    }

    private Path file() {
        return folder.resolve("views.db");
    }
}
