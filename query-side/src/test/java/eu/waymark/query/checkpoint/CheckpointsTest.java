package eu.waymark.query.checkpoint;

import static eu.waymark.query.given.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.ledger.ByDefinition;
import eu.waymark.query.ledger.FoldedTiles;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.shared.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what is signed when, and of what is never signed. */
class CheckpointsTest {
    private static final Instant NOW = Instant.parse("2021-04-30T16:00:00.123Z");
    private static final int SIZE = 300;
    private static final MemoryRecord RECORD = new MemoryRecord("signed")
            .append("values", Collections.nCopies(SIZE, registered()).toArray(Event[]::new));
    private static final ByDefinition LEAVES =
            new ByDefinition(RECORD.read(0, SIZE).stream().map(Leaf::hash).toList());

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
        List<byte[]> others = ByDefinition.of(301).leaves();
        assertThatThrownBy(() -> over(others).sign())
                .isInstanceOf(LedgerDiffersException.class)
                .hasMessageContaining("first 256 events");
        assertThat(kept()).hasSize(1);
    }

    /** Whoever writes into the views, and not into the record, gets no signature under it. */
    @ParameterizedTest
    @ValueSource(ints = {200, 255, 256, SIZE - 1})
    void aLeafInTheTilesThatIsNotThatOfTheEventIsNotSigned(int position) {
        over(200).sign();
        FoldedTiles tiles = new FoldedTiles(LEAVES.leaves());
        tiles.replaceLeaf(position, LEAVES.leaves().getFirst());
        assertThatThrownBy(() -> over(tiles).sign())
                .isInstanceOf(LedgerDiffersException.class)
                .hasMessage("the event at position %d is not the one that the ledger holds".formatted(position));
        assertThat(kept()).hasSize(1);
    }

    /** Built from another record altogether: every hash in it is right. */
    @Test
    void norAreTilesThatAreWholeInThemselves() {
        over(200).sign();
        List<byte[]> leaves = new ArrayList<>(LEAVES.leaves());
        leaves.set(270, LEAVES.leaves().getFirst());
        assertThatThrownBy(() -> over(leaves).sign())
                .isInstanceOf(LedgerDiffersException.class)
                .hasMessageContaining("position 270 ");
        leaves.set(270, LEAVES.leaves().get(270));
        assertThat(over(leaves).sign().checkpoint().size()).isEqualTo(SIZE);
    }

    @Test
    void norAreMoreEventsThanAreRecorded() {
        List<byte[]> leaves = new ArrayList<>(LEAVES.leaves());
        leaves.add(LEAVES.leaves().getFirst());
        assertThatThrownBy(() -> over(leaves).sign())
                .isInstanceOf(LedgerDiffersException.class)
                .hasMessage("the event at position %d is gone".formatted(SIZE));
        assertThat(kept()).isEmpty();
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
        return over(new FoldedTiles(leaves));
    }

    private Checkpoints over(Snapshot tiles) {
        ViewReader views = new ViewReader() {
            @Override
            public <R> R read(Function<Snapshot, R> reading) {
                return reading.apply(tiles);
            }
        };
        return new Checkpoints(
                RECORD,
                views,
                new CheckpointFolder(folder.resolve("checkpoints")),
                key(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
