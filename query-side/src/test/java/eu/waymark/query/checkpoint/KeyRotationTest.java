package eu.waymark.query.checkpoint;

import static eu.waymark.query.given.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.ledger.KeyChanged;
import eu.waymark.shared.ledger.LedgerOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key is changed once, wherever the process ends while it is. */
class KeyRotationTest {
    private static final Duration LAG = Duration.ofSeconds(3);

    private final MemoryRecord record = new MemoryRecord("rotated").append("values", registered(), registered());

    @TempDir
    private Path folder;

    private String first;

    @BeforeEach
    void signedOnce() {
        Rotating process = process();
        first = process.checkpoints.verifier().written();
        process.signing.now();
    }

    @Test
    void theNewKeySignsAfterACheckpointThatBothSigned() {
        Rotating process = process();

        KeyChanged changed = process.change();

        SignedNote both = series().getLast();
        VerifierKey former = VerifierKey.of(first);
        VerifierKey next = VerifierKey.of(changed.key());
        assertThat(changed.former()).isEqualTo(first);
        assertThat(changed.checkpoint().note()).isEqualTo(both.written());
        assertThat(changed.checkpoint().number()).isEqualTo(2);
        assertThat(changed.checkpoint().size()).isEqualTo(3);
        assertThat(former.signed(both)).isTrue();
        assertThat(Handover.of(both, former))
                .hasValueSatisfying(key -> assertThat(key.isSame(next)).isTrue());
        assertThat(Handover.isTaken(both, former, next)).isTrue();
        record.append("values", registered());
        SignedNote later = process.signing.now().note();
        assertThat(next.signed(later)).isTrue();
        assertThat(former.named(later)).isFalse();
        changedOnce(process, changed.key());
    }

    /** What is recorded meanwhile may be lost yet, and nobody could go on from a checkpoint over it. */
    @Test
    void theHandoverCoversNoMoreThanHasSettled() {
        AtomicLong time = new AtomicLong();
        Rotating process = new Rotating(folder, record, new Settled(record, LAG, time::get));

        KeyChanged changed = process.changeAnd(() -> {
            process.signing.round();
            time.addAndGet(1);
            record.append("values", registered());
            process.signing.round();
            time.addAndGet(LAG.toNanos() - 1);
        });

        assertThat(record.size()).isEqualTo(4);
        assertThat(changed.checkpoint().size()).as("up to the announcement").isEqualTo(3);
    }

    /** Who ends the process meanwhile would wait for that. */
    @Test
    void whileTheAnnouncementSettlesNothingIsHeldUp() {
        AtomicLong time = new AtomicLong();
        AtomicReference<Rotating> process = new AtomicReference<>();
        List<Boolean> looks = new ArrayList<>();
        process.set(new Rotating(folder, record, new Settled(record, LAG, () -> {
            looks.add(Thread.holdsLock(process.get().checkpoints));
            return time.addAndGet(LAG.toNanos());
        })));

        process.get().change();

        assertThat(looks).isNotEmpty().containsOnly(false);
    }

    @Test
    void twiceInARow() {
        Rotating process = process();

        KeyChanged one = process.change();
        KeyChanged two = process.change();

        assertThat(two.former()).isEqualTo(one.key());
        assertThat(verifiers()).containsExactly(first, one.key(), two.key());
        assertThat(Rotating.announced(
                        record,
                        new LedgerOrigin(
                                two.checkpoint().note().lines().findFirst().orElseThrow())))
                .hasSize(2);
        record.append("values", registered());
        assertThat(process().signing.now().key().written()).isEqualTo(two.key());
    }

    @Test
    void theKeyToComeIsNobodyElsesToRead() throws IOException {
        assertThatThrownBy(() -> process().changeUnannounced()).hasMessage("cut off");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("next.pem"))))
                .isEqualTo("rw-------");
        process().change();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("signing.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void endedBeforeTheAnnouncementTheFormerKeyGoesOnAndTheSameNextOneIsTakenLater() {
        assertThatThrownBy(() -> process().changeUnannounced()).hasMessage("cut off");
        String next = new KeyFolder(folder.resolve("keys"))
                .next()
                .orElseThrow()
                .verifier()
                .written();

        formerKeyGoesOn();
        KeyChanged changed = process().change();

        assertThat(changed.key()).isEqualTo(next);
        changedOnce(process(), next);
    }

    @Test
    void endedBeforeTheCheckpointTheFormerKeyGoesOn() {
        assertThatThrownBy(() -> new Rotating(folder, record, new CutSeries(folder, false)).change())
                .hasMessage("cut off");

        formerKeyGoesOn();
        Rotating process = process();
        changedOnce(process, process.change().key());
    }

    @Test
    void endedAfterTheCheckpointTheNextStartEndsTheChange() {
        assertThatThrownBy(() -> new Rotating(folder, record, new CutSeries(folder, true)).change())
                .hasMessage("cut off");
        assertThat(file("next.pem")).exists();

        endedAtTheNextStart();
    }

    @Test
    void theSameProcessSignsNothingMoreAndEndsTheChangeWhenItIsAskedToAgain() {
        Rotating process = new Rotating(folder, record, new CutSeries(folder, true));
        assertThatThrownBy(process::change).hasMessage("cut off");
        record.append("values", registered());

        assertThatThrownBy(() -> process.signing.now())
                .isInstanceOf(NotSignedException.class)
                .hasMessageContaining("hands over to the key", "./waymark rotate-key");
        changedOnce(process, process.change().key());
    }

    /** Another process has the turn by then; nothing is signed for this. */
    @Test
    void whoBeganAChangeEndsItThoughAnotherSigns() {
        Given claim = new Given();
        Rotating process = new Rotating(folder, record, new CutSeries(folder, true), claim);
        assertThatThrownBy(process::change).hasMessage("cut off");
        claim.mine = false;

        String next = process.change().key();

        assertThat(verifiers()).containsExactly(first, next);
        assertThat(process.keys.signing().verifier().written()).isEqualTo(next);
    }

    @Test
    void askedForAgainWithinAnHourItIsTheChangeThatTheStartEndedThoughMoreWasSignedSince() {
        assertThatThrownBy(() -> new Rotating(folder, record, new CutSeries(folder, true)).change())
                .hasMessage("cut off");
        Rotating process = process();
        record.append("values", registered());
        String next = process.signing.now().key().written();

        process.clock.goOn(Duration.ofHours(1).minusMillis(1));
        assertThat(process.change().key()).isEqualTo(next);
        String another = process.change().key();
        assertThat(verifiers()).containsExactly(first, next, another);
    }

    /** By then it is that key which is to sign no more. */
    @Test
    void askedForAnHourAfterTheStartItIsAnother() {
        assertThatThrownBy(() -> new Rotating(folder, record, new CutSeries(folder, true)).change())
                .hasMessage("cut off");
        Rotating process = process();
        String next = process.checkpoints.verifier().written();

        process.clock.goOn(Duration.ofHours(1));
        String another = process.change().key();

        assertThat(another).isNotEqualTo(next);
        assertThat(verifiers()).containsExactly(first, next, another);
    }

    @Test
    void aKeyThatWasLeftAndHasHadItsTurnIsReplacedByAnother() {
        assertThatThrownBy(() -> process().changeUnannounced()).hasMessage("cut off");
        String left = new KeyFolder(folder.resolve("keys"))
                .next()
                .orElseThrow()
                .verifier()
                .written();
        Rotating process = process();

        String next = process.changeWithout(left).key();

        assertThat(next).isNotEqualTo(left);
        changedOnce(process, next);
    }

    @Test
    void endedBeforeThePublicHalfIsPutDownTheNextStartEndsTheChange() throws IOException {
        byte[] former = Files.readAllBytes(file("signing.pem"));
        byte[] verifiers = Files.readAllBytes(file("verifiers.txt"));
        process().change();
        Files.move(file("signing.pem"), file("next.pem"));
        Files.write(file("signing.pem"), former);
        Files.write(file("verifiers.txt"), verifiers);

        endedAtTheNextStart();
    }

    @Test
    void endedBeforeThePrivateHalfTakesItsPlaceTheNextStartEndsTheChange() throws IOException {
        byte[] former = Files.readAllBytes(file("signing.pem"));
        String next = process().change().key();
        Files.move(file("signing.pem"), file("next.pem"));
        Files.write(file("signing.pem"), former);

        assertThat(new KeyFolder(folder.resolve("keys")).signing().verifier().written())
                .isEqualTo(next);
        endedAtTheNextStart();
    }

    /** The key to come is lost with its file: nothing else is signed by the former, and no other key is made. */
    @Test
    void whatHandedOverToAKeyThatIsLostSignsNothing() throws IOException {
        assertThatThrownBy(() -> new Rotating(folder, record, new CutSeries(folder, true)).change())
                .hasMessage("cut off");
        Files.delete(file("next.pem"));
        record.append("values", registered());

        assertThatThrownBy(process().signing::now).isInstanceOf(NotSignedException.class);
        assertThatThrownBy(process()::change).hasMessageContaining("is missing from " + folder.resolve("keys"));
        assertThat(file("next.pem")).doesNotExist();
    }

    @Test
    void whatWasLostBeforeItSignedIsReplacedByAnother() throws IOException {
        assertThatThrownBy(() -> new Rotating(folder, record, new CutSeries(folder, false)).change())
                .hasMessage("cut off");
        Files.delete(file("next.pem"));

        String next = process().change().key();

        assertThat(verifiers()).containsExactly(first, next);
    }

    /** Ended twice over: asked for again by whoever saw it fail, it is the same change. */
    private void endedAtTheNextStart() {
        Rotating process = process();
        String next = process.checkpoints.verifier().written();

        assertThat(next).isNotEqualTo(first);
        assertThat(process.change().key()).isEqualTo(next);
        changedOnce(process, next);
    }

    private void formerKeyGoesOn() {
        record.append("values", registered());

        Rotating process = process();

        assertThat(process.signing.now().key().written()).isEqualTo(first);
        assertThat(verifiers()).containsExactly(first);
    }

    private void changedOnce(Rotating process, String next) {
        assertThat(verifiers()).containsExactly(first, next);
        assertThat(file("next.pem")).doesNotExist();
        assertThat(process.keys.signing().verifier().written()).isEqualTo(next);
        assertThat(process().keys.signing().verifier().written()).isEqualTo(next);
        assertThat(Rotating.announced(
                        record, new LedgerOrigin(VerifierKey.of(first).name())))
                .singleElement()
                .satisfies(event -> assertThat(event.key().value()).isEqualTo(next));
        assertThat(series().stream()
                        .filter(note -> Handover.of(note, VerifierKey.of(first)).isPresent()))
                .hasSize(1);
        record.append("values", registered());
        assertThat(process().signing.now().key().written()).isEqualTo(next);
    }

    private Rotating process() {
        return new Rotating(folder, record);
    }

    private List<SignedNote> series() {
        try (Stream<SignedNote> notes = new CheckpointFolder(folder.resolve("checkpoints")).all()) {
            return notes.toList();
        }
    }

    private List<String> verifiers() {
        return new KeyFolder(folder.resolve("keys"))
                .verifiers().stream().map(VerifierKey::written).toList();
    }

    private Path file(String name) {
        return folder.resolve("keys").resolve(name);
    }
}
