package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.sqlite.SqliteViewStore;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {
    private final MemoryRecord record = new MemoryRecord("followed");

    @TempDir
    private Path folder;

    @Test
    void itFollowsWhatIsAppendedAndGoesOnWhereItWas() throws InterruptedException {
        record.append("values", registered());
        try (Running running = running(Counting.version(1))) {
            running.untilItHolds(0);
            record.append("values", signed(), signed());
            running.untilItHolds(2);
            assertThat(running.count("values")).contains(new Count(1, 3));
        }
        record.append("values", signed());
        try (Running running = running(Counting.version(1))) {
            running.untilItHolds(3);
            assertThat(running.count("values")).contains(new Count(1, 4));
        }
    }

    @Test
    void aFoldThatFailsStopsAtItsEventAndIsNamed() throws InterruptedException {
        record.append("values", registered(), signed());
        try (Running running = running(Counting.version(1).failingAt(4), Sound.VIEW)) {
            running.untilItHolds(1);
            record.append("values", signed(), signed(), signed(), signed());

            Status status = running.until(found -> found.failure() != null);

            assertThat(status.failure())
                    .isEqualTo(new FoldFailure(4, "GrantAgreementSigned", "counts", "this event cannot be counted"));
            assertThat(status.views()).allSatisfy(view -> {
                assertThat(view.state()).isEqualTo(State.STOPPED);
                assertThat(view.position()).isEqualTo(3);
                assertThat(view.lag()).isEqualTo(2);
                assertThat(view.cause()).contains("event 4 (GrantAgreementSigned) stopped counts");
            });
            assertThat(running.count("values")).contains(new Count(1, 4));
            assertThat(running.follower.awaitPosition(5, java.time.Duration.ofMinutes(1)))
                    .as("answers at once")
                    .isFalse();
        }
    }

    @Test
    void whatStoppedItIsMendedByAProjectionThatDoesNotFail() throws InterruptedException {
        record.append("values", registered(), signed());
        try (Running running = running(Counting.version(1).failingAt(1))) {
            running.until(found -> found.failure() != null);
        }
        try (Running running = running(Counting.version(1))) {
            running.untilItHolds(1);
            assertThat(running.count("values")).contains(new Count(1, 2));
            assertThat(running.until(found -> true).views())
                    .allSatisfy(view -> assertThat(view.cause()).isNull());
        }
    }

    @Test
    void anEventOfAnUnknownTypeStopsEveryViewAndIsNeverSkipped() throws InterruptedException {
        record.append("values", registered());
        record.appendUnknown("values");
        record.append("values", signed());
        try (Running running = running(Counting.version(1))) {
            Status status = running.until(found -> found.failure() != null);

            assertThat(status.failure()).satisfies(failure -> {
                assertThat(failure.position()).isEqualTo(1);
                assertThat(failure.type()).isEqualTo("FromTheFuture");
                assertThat(failure.view()).isEqualTo(FoldFailure.EVERY_VIEW);
            });
            assertThat(status.views()).extracting(ViewStatus::position).containsExactly(0L);
        }
    }

    @Test
    void itGoesOnFromWhenItsViewsCanBeReadUntilOneIsStopped() throws InterruptedException {
        record.append("values", registered());
        CountDownLatch gate = new CountDownLatch(1);
        try (Running running = running(Counting.version(1).waitingFor(gate))) {
            running.until(status -> !status.views().isEmpty());
            assertThat(running.follower.isGoingOn()).isFalse();
            gate.countDown();
            running.untilItHolds(0);
            assertThat(running.follower.isGoingOn()).isTrue();

            record.appendUnknown("values");
            running.until(found -> found.failure() != null);
            assertThat(running.follower.isReadable()).isTrue();
            assertThat(running.follower.isGoingOn()).isFalse();
        }
    }

    @Test
    void whatIsFoldedBeforeAnEventThatCannotBeReadIsWritten() throws InterruptedException {
        record.append("values", registered());
        for (int index = 1; index < Advance.PAGE; index++) record.append("values", signed());
        record.appendUnknown("values");
        try (Running running = running(Counting.version(1))) {
            Status status = running.until(found -> found.failure() != null);

            assertThat(status.views()).extracting(ViewStatus::position).containsExactly(Advance.PAGE - 1L);
        }
    }

    @Test
    void aFirstBuildIsSeenWhenItHasCaughtUp() throws InterruptedException {
        record.append("values", registered(), signed());
        CountDownLatch gate = new CountDownLatch(1);
        try (Running running = running(Counting.version(1).waitingFor(gate))) {
            assertThat(running.until(status -> !status.views().isEmpty()).views())
                    .extracting(ViewStatus::state)
                    .containsExactly(State.BUILDING);
            assertThatThrownBy(() -> running.count("values")).isInstanceOf(ViewNotReadyException.class);

            gate.countDown();

            running.untilItHolds(1);
            assertThat(running.count("values")).contains(new Count(1, 2));
        }
    }

    @Test
    void aViewOfAnotherVersionIsNotReadUntilItIsBuilt() throws InterruptedException {
        record.append("values", registered(), signed());
        try (Running running = running(Counting.version(1))) {
            running.untilItHolds(1);
        }
        record.append("values", signed());
        CountDownLatch gate = new CountDownLatch(1);
        try (Running running = running(Counting.version(2).waitingFor(gate))) {
            assertThat(running.until(status -> status.views().getFirst().cause() != null)
                            .views())
                    .allSatisfy(view -> {
                        assertThat(view.version()).isEqualTo(2);
                        assertThat(view.position()).isEqualTo(-1);
                        assertThat(view.state()).isEqualTo(State.BUILDING);
                    });
            assertThatThrownBy(() -> running.count("values")).isInstanceOf(ViewNotReadyException.class);

            gate.countDown();

            running.untilItHolds(2);
            assertThat(running.count("values")).contains(new Count(2, 3));
            assertThat(running.until(status -> true).views())
                    .containsExactly(new ViewStatus("counts", 2, 2, 0, State.LIVE, null));
        }
    }

    @Test
    void aRebuildOnDemandGivesTheSameAndFollowsOn() throws InterruptedException {
        record.append("values", registered(), signed());
        try (Running running = running(Counting.version(1), Sound.VIEW)) {
            running.untilItHolds(1);
            running.follower.rebuild(List.of("counts"));
            record.append("values", signed());
            running.untilItHolds(2);
            running.until(status -> status.views().stream().allMatch(view -> view.state() == State.LIVE));
            record.append("values", signed());
            running.untilItHolds(3);
            assertThat(running.count("values")).contains(new Count(1, 4));
        }
    }

    @Test
    void aViewThatThereIsNotIsNotRebuilt() {
        try (Running running = running(Counting.version(1))) {
            assertThatThrownBy(() -> running.follower.rebuild(List.of("counts", "nothing")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("nothing")
                    .hasMessageContaining("counts");
        }
    }

    @Test
    void overAnotherRecordTheViewsAreBuiltAnew() throws InterruptedException {
        record.append("values", registered(), signed(), signed());
        try (Running running = running(Counting.version(1))) {
            running.untilItHolds(2);
        }
        MemoryRecord other = new MemoryRecord("other").append("else", registered(), signed(), signed(), signed());
        try (Running running = new Running(other, open(folder), List.of(Counting.version(1)))) {
            running.untilItHolds(3);
            assertThat(running.count("else")).contains(new Count(1, 4));
            assertThat(running.count("values")).isEmpty();
        }
    }

    @Test
    void overARecordThatEndsEarlierTheViewsAreBuiltAnew() throws InterruptedException {
        record.append("values", registered(), signed(), signed());
        try (Running running = running(Counting.version(1))) {
            running.untilItHolds(2);
        }
        record.shorten(2);
        try (Running running = running(Counting.version(1))) {
            running.untilItHolds(1);
            assertThat(running.count("values")).contains(new Count(1, 2));
        }
    }

    @Test
    void moreEventsThanAPageAreFoldedInOrderAndOnce() throws InterruptedException {
        record.append("values", registered());
        int events = 3 * Advance.PAGE + 17;
        for (int index = 1; index < events; index++) record.append("p" + index % 7, signed());
        try (Running running = running(Counting.version(1))) {
            running.untilItHolds(events - 1);
            int counted = 0;
            for (int index = 0; index < 7; index++)
                counted += running.count("p" + index).orElseThrow().events();
            assertThat(counted).isEqualTo(events - 1);
        }
    }

    private Running running(Projection<?>... views) {
        return new Running(record, open(folder), List.of(views));
    }

    /** The views as they were left, or none at first. */
    ViewStore open(Path place) {
        return SqliteViewStore.open(place.resolve("views.db"));
    }

    /** Another view beside the one that fails. */
    private static final class Sound {
        static final Counting VIEW = new Counting("sound", 1, event -> false, null);
    }
}
