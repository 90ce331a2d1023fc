package eu.waymark.query.follow;

import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.given.Wire;
import eu.waymark.query.store.mongo.MongoViewStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Processes of two builds, of which one folds a view in another version, over one store: as while they are renewed one by one. */
class UpgradeTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMillis(250);
    /** Many times as long as it takes one that lives to show itself. */
    private static final Duration RESTED = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Counting OLD = Counting.version(1);
    private static final Counting NEW = Counting.version(2);

    private final Mongo mongo = Mongo.start();
    private final Wire wire = mongo.wire();
    private final MemoryRecord record = new MemoryRecord("upgraded").append("values", registered(), signed());

    @AfterEach
    void drop() {
        wire.close();
        mongo.close();
    }

    @Test
    void theNewVersionIsBuiltWhileOldProcessesGoOnWithTheirs() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        try (Running old = running(OLD).untilItHolds(1);
                Running fresh = running(NEW.waitingFor(gate))) {
            assertThat(fresh.follower.status().views())
                    .extracting(ViewStatus::state)
                    .as("while it is being built")
                    .containsExactly(State.BUILDING);
            assertThat(fresh.follower.isReadable()).isFalse();
            record.append("values", signed());
            assertThat(old.untilItHolds(2).count("values")).contains(new Count(1, 3));

            gate.countDown();

            assertThat(fresh.untilItHolds(2).count("values")).contains(new Count(2, 3));
            record.append("values", signed());
            assertThat(old.untilItHolds(3).count("values")).contains(new Count(1, 4));
            assertThat(fresh.untilItHolds(3).count("values")).contains(new Count(2, 4));
            assertThat(old.follower.status().views()).containsExactly(live(1));
            assertThat(fresh.follower.status().views()).containsExactly(live(2));
            assertThat(fresh.follower.isReadable()).isTrue();
        }
    }

    private static ViewStatus live(int version) {
        return new ViewStatus("counts", version, 3, 0, State.LIVE, null);
    }

    /** Two of the old build: what the one leaves the other takes over, whatever the new build does meanwhile. */
    @Test
    void theOldBuildHasItsOwnSuccession() throws InterruptedException {
        Running first = running(OLD).untilItHolds(1);
        try (Running second = running(OLD).untilItHolds(1);
                Running fresh = running(NEW).untilItHolds(1)) {
            first.close();
            record.append("values", signed());

            assertThat(second.untilItHolds(2).count("values")).contains(new Count(1, 3));
            assertThat(fresh.untilItHolds(2).count("values")).contains(new Count(2, 3));
        }
    }

    @Test
    void whoGoesBackFindsTheOldViewsWhereTheyWereLeft() throws InterruptedException {
        running(OLD).untilItHolds(1).close();
        try (Running _ = running(NEW).untilItHolds(1)) {
            record.append("values", signed());
            try (Running back = running(OLD).untilItHolds(2)) {
                assertThat(back.count("values")).contains(new Count(1, 3));
                assertThat(back.generationNumber()).isEqualTo(1);
            }
        }
    }

    @Test
    void whatNobodyFoldsAnyMoreIsThrownAwayAndBuiltAnewForWhoGoesBackAllTheSame() throws InterruptedException {
        Counting older = Counting.version(0);
        running(older).untilItHolds(1).close();
        try (Running old = running(OLD).untilItHolds(1);
                Running fresh = running(NEW, mongo.uri(), RESTED).untilItHolds(1)) {
            awaitCollections(2);

            record.append("values", signed());
            assertThat(old.untilItHolds(2).count("values"))
                    .as("what is folded still stays")
                    .contains(new Count(1, 3));
            assertThat(old.generationNumber()).as("and is not built anew").isEqualTo(1);
            assertThat(fresh.untilItHolds(2).count("values")).contains(new Count(2, 3));
            try (Running back = running(older).untilItHolds(2)) {
                assertThat(back.count("values")).contains(new Count(0, 3));
                assertThat(back.generationNumber()).as("no number twice").isEqualTo(2);
            }
        }
    }

    /** Held up when it has taken the claim, and before the state names no generation any more. */
    @Test
    void whoComesBackBeforeItsViewsAreThrownAwayFindsThem() throws InterruptedException {
        running(OLD).untilItHolds(1).close();
        String former = mongo.documents("counts_1").replace("_counts_1", "");
        try (Running fresh = running(NEW, mongo.uri(wire), RESTED).untilItHolds(1)) {
            Wire.Hold looking = wire.holdAt(command -> command.getFirstKey().equals("listCollections"));
            looking.await();
            record.append("values", signed());
            try (Running back = running(OLD).untilItHolds(2)) {
                looking.release();
                awaitAttemptOn(former);

                record.append("values", signed());
                assertThat(fresh.untilItHolds(3).count("values")).contains(new Count(2, 4));
                assertThat(back.untilItHolds(3).count("values")).contains(new Count(1, 4));
                assertThat(back.generationNumber()).isEqualTo(1);
            }
        }
    }

    /** Held up when the state names no generation any more, and before its collections are dropped. */
    @Test
    void whoComesBackWhileItsViewsAreThrownAwayLosesNothingOfTheNewOnes() throws InterruptedException {
        running(OLD).untilItHolds(1).close();
        try (Running _ = running(NEW, mongo.uri(wire), RESTED).untilItHolds(1)) {
            Wire.Hold dropping = wire.holdAt(command -> command.getFirstKey().equals("drop"));
            dropping.await();
            try (Running back = running(OLD).untilItHolds(1)) {
                dropping.release();
                awaitCollections(2);

                record.append("values", signed());
                assertThat(back.untilItHolds(2).count("values")).contains(new Count(1, 3));
            }
        }
    }

    /** As a process leaves it that dies after it has made a collection and before it notes that. */
    @Test
    void whatWasBegunAndNeverNotedIsThrownAwayTooAndItsNumberIsNotUsedAgain() throws InterruptedException {
        running(OLD).untilItHolds(1).close();
        String begun = mongo.documents("counts_2");
        mongo.raw(found -> {
            found.createCollection(begun);
            return found;
        });
        try (Running _ = running(NEW, mongo.uri(), RESTED).untilItHolds(1)) {
            awaitCollections(1);
            try (Running back = running(OLD).untilItHolds(1)) {
                assertThat(back.generationNumber()).isEqualTo(3);
            }
        }
    }

    /** As of a build to come, whose state is another one. */
    @Test
    void whatCannotBeReadKeepsNothingElseFromBeingThrownAway() throws InterruptedException {
        Document unreadable = new Document("_id", "views_000000000000").append("layout", 99);
        mongo.raw(found -> found.getCollection("waymark").insertOne(unreadable));
        running(OLD).untilItHolds(1).close();
        try (Running _ = running(NEW, mongo.uri(), RESTED).untilItHolds(1)) {
            awaitCollections(1);
            assertThat(mongo.<Long>raw(found -> found.getCollection("waymark").countDocuments(unreadable)))
                    .as("stays as it is")
                    .isEqualTo(1);
        }
    }

    /** One that dies in the middle of it leaves it to the next. */
    @Test
    void throwingAwayIsEndedByAnother() throws InterruptedException {
        running(OLD).untilItHolds(1).close();
        try (Running dying = running(NEW, mongo.uri(wire), RESTED).untilItHolds(1)) {
            wire.holdAt(command -> command.getFirstKey().equals("drop")).await();
            wire.cut();
            try (Running _ = running(Counting.version(3), mongo.uri(), RESTED).untilItHolds(1)) {
                awaitCollections(1);
            }
            wire.mend();
            dying.untilItHolds(1);
        }
    }

    private void awaitAttemptOn(String state) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (attemptsOn(state) == 0 && System.nanoTime() < deadline) Thread.onSpinWait();
        assertThat(attemptsOn(state)).isPositive();
    }

    private long attemptsOn(String state) {
        return wire.said().stream()
                .filter(command -> command.getFirstKey().equals("findAndModify")
                        && command.toJson().contains("\"" + state + "\""))
                .count();
    }

    private void awaitCollections(int expected) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (collections().size() != expected && System.nanoTime() < deadline) Thread.onSpinWait();
        assertThat(collections()).hasSize(expected);
    }

    private List<String> collections() {
        return mongo.raw(found -> found.listCollectionNames().into(new ArrayList<>())).stream()
                .filter(name -> name.endsWith("_counts_1") || name.endsWith("_counts_2"))
                .toList();
    }

    private Running running(Counting counting) {
        return running(counting, mongo.uri(), NEVER);
    }

    /** @param rest after which it throws away what nobody folds */
    private Running running(Counting counting, String uri, Duration rest) {
        return new Running(record, MongoViewStore.open(uri, List.of(counting), SOON, rest), List.of(counting));
    }
}
