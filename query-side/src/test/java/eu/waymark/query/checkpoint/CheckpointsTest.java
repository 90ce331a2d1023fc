package eu.waymark.query.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.ledger.ByDefinition;
import eu.waymark.query.ledger.FoldedTiles;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what is signed when, and of what is never signed. */
class CheckpointsTest {
    private static final Instant NOW = Instant.parse("2021-04-30T16:00:00.123Z");
    private static final ByDefinition LEAVES = ByDefinition.of(300);

    @TempDir
    Path folder;

    @Test
    void aCheckpointIsSignedKeptAndGivenAgainWhileNothingComes() {
        SignedNote note = over(300).sign().note();
        Checkpoint checkpoint = Checkpoint.of(note.text());
        assertThat(checkpoint.size()).isEqualTo(300);
        assertThat(checkpoint.root()).isEqualTo(LEAVES.root());
        assertThat(checkpoint.origin()).isEqualTo(key().verifier().name()).startsWith("waymark/");
        assertThat(key().verifier().signed(note)).isTrue();
        assertThat(over(300).sign().note().written()).isEqualTo(note.written());
        assertThat(kept()).containsExactly(note.written());
        assertThat(note.text().lines()).hasSize(3);
    }

    @Test
    void eachIsTiedToTheOneBefore() {
        SignedNote first = over(256).sign().note();
        SignedNote second = over(257).sign().note();
        Link one = Link.of(first, key().verifier()).orElseThrow();
        Link two = Link.of(second, key().verifier()).orElseThrow();
        assertThat(one.isFirst()).isTrue();
        assertThat(two.follows(one, first)).isTrue();
        assertThat(two.signedAt()).isEqualTo(NOW);
        assertThat(two.follows(one, second)).isFalse();
        assertThat(two.isFirst()).isFalse();
    }

    @Test
    void aTiedNoteOfAnotherTextIsTiedToNothing() {
        SignedNote note = over(256).sign().note();
        SignedNote moved = new SignedNote(note.text().replace("256", "255"), note.signatures());
        assertThat(Link.of(moved, key().verifier())).isEmpty();
    }

    @Test
    void whatContradictsTheLastOneIsNotSigned() {
        over(256).sign();
        assertThatThrownBy(() -> over(255).sign())
                .isInstanceOf(LedgerDiffersException.class)
                .hasMessageContaining("over 256 events, and the ledger holds 255");
        List<byte[]> others = ByDefinition.of(301).leaves().subList(1, 301);
        assertThatThrownBy(() -> over(others).sign())
                .isInstanceOf(LedgerDiffersException.class)
                .hasMessageContaining("first 256 events");
        assertThat(kept()).hasSize(1);
    }

    @Test
    void anEmptyLedgerHasACheckpointToo() {
        assertThat(over(0).sign().checkpoint().size()).isZero();
    }

    @Test
    void theKeyIsNobodyElsesToRead() throws IOException {
        VerifierKey made = key().verifier();
        Path file = folder.resolve("keys/signing.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new KeyFolder(folder.resolve("keys")).verifiers())
                .extracting(VerifierKey::written)
                .containsExactly(made.written());
        assertThat(key().verifier().written()).isEqualTo(made.written());
    }

    @Test
    void aKeyThatIsNotTheOneNamedIsRefused() throws IOException {
        key();
        Path elsewhere = folder.resolve("elsewhere");
        new KeyFolder(elsewhere).signing();
        Files.copy(
                elsewhere.resolve("signing.pem"),
                folder.resolve("keys/signing.pem"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(this::key)
                .isInstanceOf(MalformedNoteException.class)
                .hasMessageContaining("restore both from one backup");
    }

    private SigningKey key() {
        return new KeyFolder(folder.resolve("keys")).signing();
    }

    private List<String> kept() {
        try (Stream<SignedNote> notes = new CheckpointFolder(folder.resolve("checkpoints")).all()) {
            return notes.map(SignedNote::written).toList();
        }
    }

    private Checkpoints over(int leaves) {
        return over(LEAVES.leaves().subList(0, leaves));
    }

    private Checkpoints over(List<byte[]> leaves) {
        Snapshot tiles = new FoldedTiles(leaves);
        ViewReader views = new ViewReader() {
            @Override
            public <R> R read(Function<Snapshot, R> reading) {
                return reading.apply(tiles);
            }
        };
        return new Checkpoints(
                views, new CheckpointFolder(folder.resolve("checkpoints")), key(), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
