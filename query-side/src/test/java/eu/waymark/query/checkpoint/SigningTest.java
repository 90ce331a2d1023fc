package eu.waymark.query.checkpoint;

import static eu.waymark.query.given.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.RoadmapEvents;
import eu.waymark.query.given.SetClock;
import eu.waymark.query.ledger.HeldLedger;
import eu.waymark.query.store.Claim;
import eu.waymark.query.store.ViewStoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Of when it is signed, and of what is done where it cannot be. */
class SigningTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration ALMOST = MINUTE.minusMillis(1);
    private static final Duration A_MILLISECOND = Duration.ofMillis(1);

    private static final Duration LAG = Duration.ofSeconds(3);

    private final MemoryRecord record = new MemoryRecord("signing");
    private final HeldLedger ledger = new HeldLedger();
    private final AtomicLong time = new AtomicLong();
    private final SetClock clock = new SetClock(Instant.parse("2021-04-30T16:00:00Z"));

    @TempDir
    Path folder;

    private Optional<String> difference = Optional.empty();
    private Signing signing;

    @BeforeEach
    void start() {
        signing = started();
    }

    @Test
    void whereNothingIsRecordedNothingIsSigned() {
        assertThat(sizesAfter(MINUTE)).isEmpty();
        signing.last();
        assertThat(sizes()).isEmpty();
        assertThatThrownBy(signing::now)
                .isInstanceOf(NotSignedException.class)
                .hasMessageContaining("nothing is recorded");
    }

    @Test
    void whatIsRecordedIsSignedWithinAMinute() {
        append();
        assertThat(sizesAfter(ALMOST)).isEmpty();
        assertThat(sizesAfter(A_MILLISECOND)).containsExactly(1L);
        assertThat(sizesAfter(MINUTE.multipliedBy(60))).containsExactly(1L);
    }

    @Test
    void notMoreOftenThanThat() {
        append();
        assertThat(sizesAfter(MINUTE)).containsExactly(1L);
        append();
        assertThat(sizesAfter(ALMOST)).containsExactly(1L);
        assertThat(sizesAfter(A_MILLISECOND)).containsExactly(1L, 2L);
    }

    @Test
    void soonAfterAnEndorsement() {
        append();
        assertThat(sizesAfter(MINUTE)).containsExactly(1L);
        record.append("values", RoadmapEvents.endorsed("turin", 1));
        ledger.follow(record);
        assertThat(sizesAfter(Schedule.SOON.minusMillis(1))).containsExactly(1L);
        assertThat(sizesAfter(A_MILLISECOND)).containsExactly(1L, 2L);
        append();
        assertThat(sizesAfter(Schedule.SOON)).as("the endorsement is covered").containsExactly(1L, 2L);
    }

    @Test
    void aClockThatWasSetBackPutsNothingOff() {
        append();
        assertThat(sizesAfter(MINUTE)).containsExactly(1L);
        append();
        assertThat(sizesAfter(MINUTE.multipliedBy(-60))).containsExactly(1L, 2L);
    }

    @Test
    void atTheEndAndWhenAskedForItIsSignedAtOnce() {
        append();
        assertThat(signing.now().checkpoint().size()).isEqualTo(1);
        append();
        signing.last();
        signing.last();
        assertThat(sizes()).containsExactly(1L, 2L);
    }

    @Test
    void aRestartGoesOnWithTheSeries() {
        append();
        signing.now();
        append();
        Described second = started().now();
        assertThat(second.link().number()).isEqualTo(2);
        assertThat(second.note().written()).isEqualTo(kept().getLast().written());
        Described first = Described.of(kept().getFirst(), key());
        assertThat(second.link().follows(first.link(), first.note())).isTrue();
    }

    @Test
    void viewsThatAreBehindAreWaitedForAndNothingIsSignedOverLess() {
        append();
        record.append("values", registered());
        assertThat(sizesAfter(MINUTE)).isEmpty();
        assertThat(signing.trouble())
                .hasValueSatisfying(said -> assertThat(said).contains("all 2 events"));
        assertThatThrownBy(signing::now).isInstanceOf(NotSignedException.class);
        ledger.follow(record);
        assertThat(sizesAfter(MINUTE)).containsExactly(2L);
        assertThat(signing.trouble()).isEmpty();
    }

    /** As after a kill: the views were thrown away, and are built again. */
    @Test
    void viewsThatAreBehindTheLastCheckpointAreNoDifference() {
        append();
        append();
        signing.now();
        ledger.hold(record, 1);
        Signing restarted = started();
        assertThatThrownBy(restarted::now).isInstanceOf(NotSignedException.class);
        ledger.follow(record);
        assertThat(restarted.now().checkpoint().size()).isEqualTo(2);
    }

    @Test
    void whatCannotBeKeptIsToldOnceAndTriedAgain() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("checkpoints"), "no folder");
        append();
        ListAppender<ILoggingEvent> log = listen();
        assertThatThrownBy(() -> sizesAfter(MINUTE)).isInstanceOf(CheckpointsUnavailableException.class);
        clock.goOn(MINUTE);
        signing.round();
        signing.last();
        assertThat(log.list).hasSize(1);
        assertThat(signing.trouble())
                .hasValueSatisfying(said -> assertThat(said).contains(inTheWay.toString()));
        Files.delete(inTheWay);
        assertThat(sizesAfter(MINUTE)).containsExactly(1L);
        assertThat(signing.trouble()).isEmpty();
    }

    @Test
    void aRecordThatIsNotWhatItWasIsNotSigned() {
        append();
        difference = Optional.of("the event at position 0 is not what it was");
        assertThat(sizesAfter(MINUTE)).isEmpty();
        assertThat(signing.trouble()).isEqualTo(difference);
        assertThatThrownBy(signing::now)
                .isInstanceOf(LedgerDiffersException.class)
                .hasMessageContaining("position 0");
    }

    /** The rest of the process has to be ended all the same. */
    @Test
    void atTheEndItIsNoFailureThatNobodyCanSayWhoSigns() {
        append();
        Signing ending = started(new Given() {
            @Override
            public boolean held() {
                throw new ViewStoreException("the database is away", null);
            }
        });
        ending.last();
        assertThat(ending.trouble()).hasValue("the database is away");
        assertThat(sizes()).isEmpty();
    }

    @Test
    void whoEndsAsSoonAsItHasBegunFindsOutThatItSigns() {
        append();
        AtomicInteger asked = new AtomicInteger();
        started(new Given() {
                    @Override
                    public boolean held() {
                        return asked.incrementAndGet() > 3;
                    }
                })
                .last();
        assertThat(sizes()).containsExactly(1L);
    }

    @Test
    void whoEndsWhereAnotherSignsSignsNothing() {
        append();
        Given claim = new Given();
        claim.mine = false;
        started(claim).last();
        assertThat(sizes()).isEmpty();
    }

    /** Views that are a little behind while much is recorded hold up nothing that they hold. */
    @Test
    void whatHasSettledIsSignedThoughNewerEventsAreNotHeldYet() {
        signing = lagging();
        append();
        signing.round();
        time.addAndGet(LAG.toNanos());
        record.append("values", registered());
        assertThat(sizesAfter(MINUTE)).containsExactly(1L);
        assertThat(signing.trouble()).isEmpty();
    }

    @Test
    void afterARestartWhatIsSignedAlreadyIsGivenAtOnce() {
        append();
        signing.now();
        assertThat(lagging(() -> {
                            throw new AssertionError("nothing has to settle");
                        })
                        .now()
                        .checkpoint()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void anEndorsementThatHasNotSettledHasNothingElseSignedBefore() {
        signing = lagging();
        append();
        signing.round();
        time.addAndGet(LAG.toNanos());
        assertThat(sizesAfter(MINUTE)).containsExactly(1L);
        append();
        signing.round();
        time.addAndGet(Duration.ofSeconds(1).toNanos());
        record.append("values", RoadmapEvents.endorsed("turin", 1));
        ledger.follow(record);
        signing.round();
        time.addAndGet(LAG.minusSeconds(1).toNanos());
        assertThat(sizesAfter(Schedule.SOON)).containsExactly(1L);
        time.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(sizesAfter(A_MILLISECOND)).containsExactly(1L, 3L);
    }

    /** Of a record that may still lose what was recorded last. */
    private Signing lagging() {
        return lagging(time::get);
    }

    private Signing lagging(LongSupplier nanoseconds) {
        Settled settled = new Settled(record, LAG, nanoseconds);
        return new Signing(record, checkpoints(), ledger, Claim.ALWAYS, () -> difference, settled, clock);
    }

    private Signing started() {
        return started(Claim.ALWAYS);
    }

    private Signing started(Claim claim) {
        return Signings.atOnce(record, checkpoints(), ledger, claim, () -> difference, clock);
    }

    private Checkpoints checkpoints() {
        CheckpointFolder series = new CheckpointFolder(folder.resolve("checkpoints"));
        SigningKey key = new KeyFolder(folder.resolve("keys")).signing();
        return new Checkpoints(record, ledger, series, key, clock);
    }

    private VerifierKey key() {
        return new KeyFolder(folder.resolve("keys")).verifiers().getLast();
    }

    private void append() {
        record.append("values", registered());
        ledger.follow(record);
    }

    private List<Long> sizesAfter(Duration passed) {
        clock.goOn(passed);
        signing.round();
        return sizes();
    }

    private List<Long> sizes() {
        return kept().stream().map(note -> Checkpoint.of(note.text()).size()).toList();
    }

    private List<SignedNote> kept() {
        try (Stream<SignedNote> notes = new CheckpointFolder(folder.resolve("checkpoints")).all()) {
            return notes.toList();
        }
    }

    private static ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Signing.class);
        logger.setLevel(Level.WARN);
        logger.addAppender(log);
        return log;
    }
}
