package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.given.Wire;
import eu.waymark.query.store.mongo.MongoViewStore;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several processes over one store: one folds, the others answer, and another takes over. */
class TakeoverTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMillis(250);

    private final Mongo mongo = Mongo.start();
    private final Wire wire = mongo.wire();
    private final MemoryRecord record = new MemoryRecord("shared").append("values", registered());

    @AfterEach
    void drop() {
        wire.close();
        mongo.close();
    }

    @Test
    void oneFoldsAndTheOthersAnswerAndSayWhoDoes() throws InterruptedException {
        try (Running first = running(mongo.uri(), NEVER).untilItHolds(0);
                Running second = running(mongo.uri(), NEVER)) {
            record.append("values", signed());

            second.untilItHolds(1);

            assertThat(second.count("values")).contains(new Count(1, 2));
            ViewStatus seen = second.follower.status().views().getFirst();
            assertThat(seen.state()).isEqualTo(State.LIVE);
            assertThat(seen.position()).isEqualTo(1);
            assertThat(seen.cause())
                    .contains("folded by process " + ProcessHandle.current().pid());
            assertThat(first.follower.status().views().getFirst().cause()).isNull();
        }
    }

    @Test
    void whoDoesNotFoldDoesNotRebuildEitherAndSaysWho() throws InterruptedException {
        try (Running _ = running(mongo.uri(), NEVER).untilItHolds(0);
                Running second = running(mongo.uri(), NEVER).untilItHolds(0)) {
            second.follower.rebuild(List.of("counts"));

            Status status = second.until(
                    found -> found.views().getFirst().state() == State.LIVE && second.generationNumber() == 1);
            assertThat(status.views().getFirst().cause()).contains("folded by");
        }
    }

    /** The claim of one that ended in order does not have to lapse first. */
    @Test
    void whenItEndsAnotherTakesOver() throws InterruptedException {
        Running first = running(mongo.uri(), NEVER).untilItHolds(0);
        try (Running second = running(mongo.uri(), NEVER).untilItHolds(0)) {
            first.close();
            record.append("values", signed());

            second.untilItHolds(1);

            assertThat(second.count("values")).contains(new Count(1, 2));
            assertThat(second.until(found -> found.views().getFirst().cause() == null)
                            .views())
                    .extracting(ViewStatus::state)
                    .containsExactly(State.LIVE);
        }
    }

    /** Paused between any two of its writes, for so long that another has gone on without it, then resumed. */
    @Test
    void oneThatWasPausedWritesNothingStaleWhenItGoesOn() throws InterruptedException {
        for (int before = 0; before < 3; before++) {
            int writes = before;
            try (Running paused = running(mongo.uri(wire), SOON);
                    Running other = running(mongo.uri(), SOON)) {
                paused.untilItHolds(record.size() - 1);
                other.untilItHolds(record.size() - 1);
                paused.until(found -> found.views().getFirst().cause() == null);
                int[] left = {writes};
                Wire.Hold pause = wire.holdAt(command -> Wire.isWrite(command) && left[0]-- == 0);
                record.append("values", signed());
                pause.await();

                record.append("values", signed(), signed());
                other.untilItHolds(record.size() - 1);
                pause.release();
                paused.until(found ->
                        String.valueOf(found.views().getFirst().cause()).contains("folded by"));
                assertThat(other.count("values")).contains(new Count(1, (int) record.size()));
                record.append("values", signed());
                other.untilItHolds(record.size() - 1);
                paused.untilItHolds(record.size() - 1);

                Count all = new Count(1, (int) record.size());
                assertThat(other.count("values"))
                        .as("paused before write " + writes)
                        .contains(all);
                assertThat(paused.count("values")).contains(all);
            }
        }
    }

    @Test
    void viewsOfAnotherRecordAreNotTakenForItsOwn() throws InterruptedException {
        MemoryRecord foreign = new MemoryRecord("foreign").append("else", registered());
        try (Running _ = running(mongo.uri(), NEVER).untilItHolds(0);
                Running second = new Running(foreign, MongoViewStore.open(mongo.uri(), views(), NEVER), views())) {
            Status status = second.until(found -> found.trouble() != null);

            assertThat(status.trouble()).contains("another record", "a database of its own");
            assertThat(status.views()).extracting(ViewStatus::state).containsExactly(State.STOPPED);
        }
    }

    private Running running(String uri, Duration lapse) {
        return new Running(record, MongoViewStore.open(uri, views(), lapse), views());
    }

    private static List<Projection<?>> views() {
        return List.of(Counting.version(1));
    }
}
