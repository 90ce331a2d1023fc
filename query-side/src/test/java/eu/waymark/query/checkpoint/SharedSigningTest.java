package eu.waymark.query.checkpoint;

import static eu.waymark.query.given.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.given.SetClock;
import eu.waymark.query.given.Wire;
import eu.waymark.query.ledger.HeldLedger;
import eu.waymark.query.store.Claim;
import eu.waymark.query.store.NoteView;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.mongo.MongoCheckpoints;
import eu.waymark.query.store.mongo.MongoViewStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several processes over one series: whoever holds the claim signs, and nobody else ever does. */
class SharedSigningTest {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMillis(250);
    private static final SigningKey KEY = SigningKey.generate();

    private final Mongo mongo = Mongo.start();
    private final Wire wire = mongo.wire();
    private final MemoryRecord record = new MemoryRecord("shared");
    private final HeldLedger ledger = new HeldLedger();
    private final SetClock clock = new SetClock(Instant.parse("2021-04-30T16:00:00Z"));

    @AfterEach
    void drop() {
        wire.close();
        mongo.close();
    }

    @Test
    void oneSignsAndTheOthersDoNot() {
        try (Process first = new Process(mongo.uri(), NEVER).taking();
                Process second = new Process(mongo.uri(), NEVER)) {
            append();
            clock.goOn(Duration.ofMinutes(1));
            second.signing.round();
            second.signing.last();
            assertThat(first.kept()).isEmpty();
            first.signing.round();
            assertThat(first.kept()).hasSize(1);
            assertThat(second.checkpoints.latest().orElseThrow().note().written())
                    .isEqualTo(first.kept().getFirst().written());
            append();
            first.signing.last();
            assertThat(second.checkpoints.latest().orElseThrow().link().number())
                    .as("read again, since others append")
                    .isEqualTo(2);
        }
    }

    /** Who wants one where another signs has it signed there, and at once. */
    @Test
    void onDemandTheOneThatSignsIsAsked() {
        try (Process first = new Process(mongo.uri(), NEVER).taking();
                Process second = new Process(mongo.uri(), NEVER)) {
            append();
            CompletableFuture<Described> wanted = CompletableFuture.supplyAsync(second.signing::now);
            while (!wanted.isDone()) first.signing.round();
            assertThat(wanted.join().checkpoint().size()).isEqualTo(1);
            assertThat(second.signing.now().link().number())
                    .as("nothing has come since")
                    .isEqualTo(1);
            first.signing.round();
            assertThat(first.kept()).hasSize(1);
        }
    }

    /** As while another server of the set becomes the primary: the end of a process has a minute for all that it does. */
    @Test
    void whoEndsWhileTheDatabaseIsAwayDoesNotWaitUntilItComesBack() {
        try (Process other = new Process(mongo.patientUri(wire), NEVER);
                Process ending = new Process(mongo.patientUri(wire), NEVER).taking()) {
            append();
            wire.cut();
            CompletableFuture<List<SignedNote>> waiting = CompletableFuture.supplyAsync(other::kept);

            ending.signing.last();

            assertThat(waiting).isNotDone();
            assertThat(ending.signing.trouble().orElseThrow()).contains("cannot be reached");
            wire.mend();
            assertThat(waiting.join()).isEmpty();
        }
    }

    @Test
    void whoeverTakesOverGoesOnWithTheSeries() {
        try (Process second = new Process(mongo.uri(), NEVER)) {
            try (Process first = new Process(mongo.uri(), NEVER).taking()) {
                append();
                first.signing.now();
            }
            append();
            second.taking().signing.now();
            second.isWhole(2);
        }
    }

    /** As while processes of two builds fold, each their own version of the views. */
    @Test
    void ofTwoBuildsThatFoldBesideEachOtherOneSigns() {
        try (Process other = new Process(mongo.uri(), NEVER, List.of(NoteView.PLAIN)).taking()) {
            try (Process first = new Process(mongo.uri(), NEVER).taking()) {
                append();
                clock.goOn(Duration.ofMinutes(1));
                first.signing.round();
                other.signing.round();
                other.signing.last();
                first.isWhole(1);
                append();
                CompletableFuture<Described> wanted = CompletableFuture.supplyAsync(other.signing::now);
                while (!wanted.isDone()) first.signing.round();
                assertThat(wanted.join().link().number()).isEqualTo(2);
                assertThat(other.claim.held()).isFalse();
            }
            append();
            clock.goOn(Duration.ofMinutes(1));
            other.signing.round();
            other.isWhole(3);
        }
    }

    /** As while one build still builds its views, and once an event that it does not know has stopped them. */
    @Test
    void whoseViewsDoNotGoOnLeavesTheSigningToAnotherBuild() {
        try (Process other = new Process(mongo.uri(), NEVER, List.of(NoteView.PLAIN)).taking();
                Process first = new Process(mongo.uri(), NEVER).taking()) {
            other.goingOn = false;
            append();
            clock.goOn(Duration.ofMinutes(1));
            other.signing.round();
            first.signing.round();
            first.isWhole(1);
            assertThat(first.claim.held()).isTrue();

            first.goingOn = false;
            other.goingOn = true;
            append();
            clock.goOn(Duration.ofMinutes(1));
            other.signing.round();
            assertThat(first.kept()).as("the first has the claim still").hasSize(1);
            first.signing.round();
            other.signing.round();
            other.isWhole(2);
            assertThat(other.claim.held()).isTrue();
        }
    }

    /** It need not wait once more for what it has seen while another signed. */
    @Test
    void whoTakesOverHasSeenMeanwhileWhatSettled() {
        AtomicLong time = new AtomicLong();
        try (Process next = new Process(mongo.uri(), NEVER).lagging(Duration.ofSeconds(3), time)) {
            append();
            next.signing.round();
            time.addAndGet(Duration.ofSeconds(3).toNanos());
            clock.goOn(Duration.ofMinutes(1));
            next.taking().signing.round();
            next.isWhole(1);
        }
    }

    @Test
    void whatWasLostWhileAnotherSignedHadNotSettled() {
        AtomicLong time = new AtomicLong();
        try (Process first = new Process(mongo.uri(), NEVER).taking().lagging(Duration.ofSeconds(3), time)) {
            append();
            first.signing.round();
            first.views.claim().release();
            record.shorten(0);
            first.signing.round();
            append();
            time.addAndGet(Duration.ofSeconds(3).toNanos());
            clock.goOn(Duration.ofMinutes(1));
            first.taking().signing.round();
            assertThat(first.kept()).isEmpty();
            time.addAndGet(Duration.ofSeconds(3).toNanos());
            first.signing.round();
            first.isWhole(1);
        }
    }

    /** What was just recorded may not be durable yet: it is signed later, and whoever asks for it waits for that. */
    @Test
    void whatHasNotSettledIsNotSigned() {
        AtomicLong time = new AtomicLong();
        try (Process first = new Process(mongo.uri(), NEVER).taking().lagging(Duration.ofSeconds(3), time)) {
            append();
            clock.goOn(Duration.ofMinutes(1));
            first.signing.round();
            first.signing.last();
            assertThat(first.kept()).isEmpty();
            time.addAndGet(Duration.ofSeconds(3).toNanos());
            append();
            first.signing.round();
            first.isWhole(1);
            assertThat(first.checkpoints.latest().orElseThrow().checkpoint().size())
                    .isEqualTo(1);
            CompletableFuture<Described> wanted = CompletableFuture.supplyAsync(first.signing::now);
            time.addAndGet(Duration.ofSeconds(3).toNanos());
            while (!wanted.isDone()) time.addAndGet(Duration.ofMillis(1).toNanos());
            assertThat(wanted.join().checkpoint().size()).isEqualTo(2);
        }
    }

    /** Who does not fold any more leaves the signing to who does. */
    @Test
    void whoHasLostItsViewsDoesNotGoOnSigning() {
        try (Process first = new Process(mongo.uri(), NEVER).taking()) {
            first.signing.round();
            first.views.claim().release();
            try (Process second = new Process(mongo.uri(), NEVER).taking()) {
                append();
                clock.goOn(Duration.ofMinutes(1));
                second.signing.round();
                assertThat(second.kept()).as("the other does still").isEmpty();
                first.signing.round();
                second.signing.round();
                second.isWhole(1);
            }
        }
    }

    /** On a new database, or after all have ended: nobody is known to sign, and this follower may take the claim in a moment. */
    @Test
    void whoEndsBeforeItsFollowerHasTheClaimWaitsForThat() throws Exception {
        try (Process only = new Process(mongo.uri(wire), NEVER)) {
            append();
            assertThat(only.claim.other()).isNull();
            Wire.Hold looking = wire.holdAt(command -> command.getFirstKey().equals("find"));
            CompletableFuture<Void> last = CompletableFuture.runAsync(only.signing::last);
            looking.await();
            looking.release();
            only.taking();
            last.get(30, TimeUnit.SECONDS);
            only.isWhole(1);
        }
    }

    /** Held up at its very insert, for so long that another has taken over and signed under that number. */
    @Test
    void whoWasPausedAtItsInsertAppendsNothingWhenItGoesOn() throws Exception {
        pausedAt(command -> command.getFirstKey().equals("insert"));
    }

    /** Held up before that, when it makes sure that it is its turn. */
    @Test
    void whoWasPausedBeforeItsTurnWasConfirmedAppendsNothing() throws Exception {
        int[] left = {1};
        pausedAt(command -> command.getFirstKey().equals("update") && left[0]-- == 0);
    }

    private void pausedAt(Predicate<RawBsonDocument> here) throws Exception {
        try (Process paused = new Process(mongo.uri(wire), SOON).taking();
                Process other = new Process(mongo.uri(), SOON)) {
            append();
            paused.signing.now();
            append();
            Wire.Hold pause = wire.holdAt(here);
            CompletableFuture<Described> signing = CompletableFuture.supplyAsync(paused.signing::now);
            pause.await();
            other.taking().signing.now();
            append();
            other.signing.now();
            pause.release();

            Described given = signing.get(30, TimeUnit.SECONDS);

            assertThat(given.note().written())
                    .as("it gives what the other has signed")
                    .isEqualTo(other.kept().get((int) given.link().number() - 1).written());
            assertThat(paused.views.claim().confirmed()).isFalse();
            paused.signing.round();
            paused.signing.last();
            other.isWhole(3);
        }
    }

    /** Whoever is last to sign in a process finds out when the newest are taken away behind its back. */
    @Test
    void whatWasSeenOnceAndIsGoneIsADifference() {
        try (Process first = new Process(mongo.uri(), NEVER).taking()) {
            append();
            first.signing.now();
            append();
            first.signing.now();
            mongo.raw(database -> database.getCollection("checkpoints").deleteOne(new Document("_id", 2L)));
            assertThatThrownBy(first.checkpoints::latest)
                    .isInstanceOf(LedgerDiffersException.class)
                    .hasMessageContaining("checkpoint 2 is no longer in the series");
            assertThatThrownBy(first.signing::now).isInstanceOf(LedgerDiffersException.class);
            assertThat(first.kept()).hasSize(1);
        }
    }

    private void append() {
        record.append("values", registered());
        ledger.follow(record);
    }

    /** What a process of its own has of all this. */
    private final class Process implements AutoCloseable {
        final ViewStore views;
        final Claim claim;
        final CheckpointSeries series;
        final Checkpoints checkpoints;
        Signing signing;
        volatile boolean goingOn = true;

        Process(String uri, Duration lapse) {
            this(uri, lapse, List.of());
        }

        Process(String uri, Duration lapse, List<Projection<?>> folded) {
            views = MongoViewStore.open(uri, folded, lapse);
            claim = views.signing(() -> goingOn);
            series = MongoCheckpoints.open(uri);
            checkpoints = new Checkpoints(record, ledger, series, KEY, clock);
            signing = Signings.atOnce(record, checkpoints, ledger, claim, Optional::empty, clock);
        }

        Process lagging(Duration lag, AtomicLong time) {
            Settled settled = new Settled(record, lag, time::get);
            signing = new Signing(record, checkpoints, ledger, claim, Optional::empty, settled, clock);
            return this;
        }

        Process taking() {
            while (!views.claim().take()) Thread.onSpinWait();
            return this;
        }

        List<SignedNote> kept() {
            try (Stream<SignedNote> notes = series.all()) {
                return notes.toList();
            }
        }

        void isWhole(int signed) {
            List<Described> kept = kept().stream()
                    .map(note -> Described.of(note, KEY.verifier()))
                    .toList();
            assertThat(kept).hasSize(signed);
            assertThat(kept.getFirst().link().isFirst()).isTrue();
            for (int next = 1; next < signed; next++)
                assertThat(kept.get(next)
                                .link()
                                .follows(
                                        kept.get(next - 1).link(),
                                        kept.get(next - 1).note()))
                        .isTrue();
        }

        @Override
        public void close() {
            series.close();
            views.close();
        }
    }
}
