package eu.waymark.query.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.Part;
import eu.waymark.query.checkpoint.SigningKey;
import eu.waymark.query.given.Events;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.SetClock;
import eu.waymark.query.ledger.HeldLedger;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.shared.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record larger than one round, and what is found in it. */
class SelfCheckTest {
    private static final int SIZE = 12_000;
    private static final int SIGNED = 11_900;
    /** Where the newest part begins, which every round looks at. */
    private static final int NEWEST = (SIZE - RecordCheck.NEWEST) / Part.TILE * Part.TILE;

    private final MemoryRecord record = new MemoryRecord("check");
    private final HeldLedger ledger = new HeldLedger();
    private final SetClock clock = new SetClock(Instant.parse("2021-04-30T16:00:00Z"));
    private final SigningKey key = SigningKey.generate();

    @TempDir
    Path folder;

    private Checkpoints checkpoints;

    @BeforeEach
    void fill() {
        record.append("values", Collections.nCopies(SIZE, Events.registered()).toArray(Event[]::new));
        checkpoints = new Checkpoints(record, ledger, new CheckpointFolder(folder), key, clock);
    }

    @Test
    void whereNothingWasChangedNothingIsFoundAndItGoesRoundTheWhole() {
        sign(256, 300, SIGNED);
        SelfCheck check = check(record);
        check.round();
        assertThat(check.lookedAt()).contains(clock.instant());
        assertThat(check.wentRoundAt()).isEmpty();
        check.round();
        assertThat(check.wentRoundAt()).contains(clock.instant());
        for (int round = 0; round < 3; round++) check.round();
        assertThat(check.difference()).isEmpty();
        assertThat(check.trouble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 255, 256, RecordCheck.PART - 1, NEWEST, SIGNED - 1, SIGNED, SIZE - 1})
    void aChangedEventIsFoundInTheFirstRoundWhereItLooksThere(int position) {
        sign(SIGNED);
        SelfCheck check = check(changed(position));
        check.round();
        assertThat(check.difference())
                .contains("the event at position %d is not the one that the ledger holds".formatted(position));
    }

    @ParameterizedTest
    @ValueSource(ints = {RecordCheck.PART, NEWEST - 1})
    void andInTheSecondWhereItDoesNot(int position) {
        sign(SIGNED);
        SelfCheck check = check(changed(position));
        check.round();
        assertThat(check.difference()).isEmpty();
        check.round();
        assertThat(check.difference())
                .hasValueSatisfying(said -> assertThat(said).contains("position " + position + " "));
    }

    @Test
    void anEventThatWasChangedTogetherWithItsLeafIsFoundByTheRootThatWasSigned() {
        sign(SIGNED);
        RecordReader changed = changed(300);
        ledger.tiles().replaceLeaf(300, Leaf.hash(changed.at(300).orElseThrow()));
        SelfCheck check = check(changed);
        check.round();
        assertThat(check.difference())
                .contains("the events at positions 256 to 511 do not lead to the root over 11900 events");
    }

    @Test
    void aLedgerThatWasBuiltAnewFromAChangedRecordIsNotTheOneThatWasSigned() {
        sign(256, SIGNED);
        RecordReader changed = changed(300);
        ledger.follow(changed);
        SelfCheck check = check(changed);
        check.round();
        assertThat(check.difference())
                .contains("the events below position 11900 are no longer those that checkpoint 2 was signed over");
    }

    @Test
    void whatEndsBeforeWhatWasSignedIsFound() {
        sign(SIGNED);
        record.shorten(SIGNED - 1);
        ledger.follow(record);
        SelfCheck check = check(record);
        check.round();
        assertThat(check.difference())
                .hasValueSatisfying(said -> assertThat(said)
                        .contains("was signed over 11900 events, and the record ends at position 11898")
                        .contains("positions 11899 to 11899 are gone"));
    }

    @Test
    void anEventThatCannotBeReadIsDamage() {
        ledger.follow(record);
        SelfCheck check = check(new Tampered(record, 700, Tampered.DAMAGED));
        check.round();
        assertThat(check.difference())
                .contains("the event at position 700 cannot be read: a page of the file is damaged");
    }

    /** A connection that broke while these events were read, and is there again for all others. */
    @Test
    void aRecordThatCannotBeReachedIsTroubleOfThatRoundAndNoDifference() {
        ledger.follow(record);
        AtomicBoolean away = new AtomicBoolean(true);
        SelfCheck check = check(new Tampered(record, 700, event -> away.get() ? Tampered.AWAY.apply(event) : event));
        check.round();
        assertThat(check.difference()).isEmpty();
        assertThat(check.trouble()).contains("the self-check cannot read: the server is away");
        away.set(false);
        check.round();
        assertThat(check.trouble()).isEmpty();
        assertThat(check.lookedAt()).contains(clock.instant());
    }

    /** As views do that were written meanwhile: a reading that is run again looks at the same part, not at the next. */
    @Test
    void aReadingThatIsRunTwiceIsOneRound() {
        sign(256, 300, SIGNED);
        SelfCheck check = new SelfCheck(record, new Twice(ledger), checkpoints, clock);
        check.round();
        assertThat(check.wentRoundAt()).isEmpty();
        check.round();
        assertThat(check.wentRoundAt()).contains(clock.instant());
        assertThat(check.difference()).isEmpty();
    }

    private record Twice(ViewReader views) implements ViewReader {
        @Override
        public <R> R read(Function<Snapshot, R> reading) {
            views.read(reading);
            return views.read(reading);
        }
    }

    @Test
    void viewsThatAreBehindAreNoDifference() {
        sign(300, SIGNED);
        ledger.hold(record, 100);
        SelfCheck check = check(record);
        check.round();
        assertThat(check.difference()).isEmpty();
    }

    @Test
    void itEndsAtTheFirstDifferenceAndTheNextOneBeginsAgain() {
        sign(SIGNED);
        RecordReader changed = changed(SIZE - 1);
        SelfCheck check = check(changed);
        check.round();
        Instant found = Instant.parse("2021-04-30T16:00:00Z");
        clock.goOn(Duration.ofMinutes(1));
        check.round();
        assertThat(check.lookedAt().filter(found::isBefore)).isEmpty();
        SelfCheck restarted = check(changed);
        restarted.round();
        assertThat(restarted.difference()).isEqualTo(check.difference()).isNotEmpty();
    }

    @Test
    void aCheckpointThatWasTakenOutOfTheSeriesIsMissed() throws IOException {
        sign(256, 300, 400);
        Files.delete(file("00000002-300"));
        SelfCheck check = check(record);
        check.round();
        assertThat(check.difference())
                .hasValueSatisfying(said -> assertThat(said).contains("checkpoint 3 does not follow"));
    }

    @Test
    void theFirstAndTheLastToo() throws IOException {
        sign(256, 300, 400);
        Files.delete(file("00000001-256"));
        SelfCheck withoutFirst = check(record);
        withoutFirst.round();
        assertThat(withoutFirst.difference())
                .hasValueSatisfying(said -> assertThat(said).contains("checkpoint 2 does not follow"));
        Files.delete(file("00000003-400"));
        SelfCheck withoutLast = check(record);
        withoutLast.round();
        assertThat(withoutLast.difference()).contains("checkpoint 3 is no longer in the series as it was signed");
    }

    /** Long before the round comes there. */
    @Test
    void theLastButOneIsMissedAtOnce() throws IOException {
        sign(IntStream.rangeClosed(1, SeriesCheck.PART + 2).toArray());
        Files.delete(file("00000101-101"));
        SelfCheck check = check(record);
        check.round();
        assertThat(check.difference())
                .hasValueSatisfying(said -> assertThat(said).contains("checkpoint 102 does not follow"));
    }

    @Test
    void aCheckpointThatWasWrittenIntoIsNoneOfThisLedger() throws IOException {
        sign(256, 300);
        Path file = file("00000001-256");
        Files.writeString(file, Files.readString(file).replace("\n256\n", "\n255\n"));
        SelfCheck check = check(record);
        check.round();
        assertThat(check.difference())
                .hasValueSatisfying(said -> assertThat(said).contains("is not signed by the key"));
    }

    private void sign(int... sizes) {
        for (int size : sizes) {
            ledger.hold(record, size);
            checkpoints.sign();
        }
        ledger.follow(record);
    }

    private SelfCheck check(RecordReader reader) {
        return new SelfCheck(reader, ledger, checkpoints, clock);
    }

    private RecordReader changed(long position) {
        return new Tampered(record, position, SelfCheckTest::changed);
    }

    private static StoredEvent changed(StoredEvent event) {
        byte[] payload = event.payload().clone();
        payload[payload.length / 2] ^= 1;
        return new StoredEvent(
                event.position(),
                event.id(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.recordedAt(),
                event.type(),
                event.revision(),
                payload,
                event.metadata());
    }

    private Path file(String name) {
        return folder.resolve(name + ".checkpoint");
    }
}
