package eu.waymark.query.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.ledger.HeldLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger has one identity: a key is made once, and never where one is missing. */
class IdentityTest {
    @TempDir
    Path folder;

    @Test
    void aKeyIsMadeOnce() {
        Identity first = identity();
        Identity again = identity();
        assertThat(first.isNew()).isTrue();
        assertThat(again.isNew()).isFalse();
        assertThat(again.key().verifier().written())
                .isEqualTo(first.key().verifier().written());
    }

    @Test
    void whereCheckpointsLieAndTheKeyIsGoneNoOtherIsMade() throws IOException {
        sign();
        Files.delete(keys().path().resolve("signing.pem"));
        Files.delete(keys().path().resolve("verifiers.txt"));
        Files.delete(keys().path());
        assertThatThrownBy(this::identity)
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining(keys().path().toString())
                .hasMessageContaining("restore");
        assertThat(keys().path()).doesNotExist();
    }

    @Test
    void halfOfAKeyIsNoneAndIsNotReplaced() throws IOException {
        sign();
        Files.delete(keys().path().resolve("signing.pem"));
        assertThatThrownBy(this::identity)
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining("signing.pem")
                .hasMessageContaining("backup");
        assertThat(keys().path().resolve("signing.pem")).doesNotExist();
    }

    @Test
    void whatACrashLeftOfAKeyThatSignedNothingIsThrownAway() throws IOException {
        Identity first = identity();
        Files.delete(keys().path().resolve("verifiers.txt"));
        Identity second = identity();
        assertThat(second.isNew()).isTrue();
        assertThat(second.key().verifier().written())
                .isNotEqualTo(first.key().verifier().written());
    }

    @Test
    void aKeyWithoutCheckpointsIsALedgerThatHasSignedNothingYet() {
        Identity made = identity();
        assertThat(series().last()).isEmpty();
        assertThat(identity().key().verifier().written())
                .isEqualTo(made.key().verifier().written());
    }

    private void sign() {
        new Checkpoints(
                        new MemoryRecord("m"),
                        new HeldLedger().follow(new MemoryRecord("m")),
                        series(),
                        identity().key(),
                        Clock.systemUTC())
                .sign();
    }

    private Identity identity() {
        return Identity.of(keys(), series());
    }

    private KeyFolder keys() {
        return new KeyFolder(folder.resolve("keys"));
    }

    private CheckpointFolder series() {
        return new CheckpointFolder(folder.resolve("checkpoints"));
    }
}
