package eu.waymark.query.checkpoint;

import static eu.waymark.query.given.Events.registered;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.ledger.HeldLedger;
import eu.waymark.query.selfcheck.SelfCheck;
import eu.waymark.query.store.mongo.MongoCheckpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where processes share a series and one of them changes the key, the others raise no alarm, and go on once they hold the new one. */
class SharedChangeTest {
    private final Mongo mongo = Mongo.start();
    private final CheckpointSeries series = MongoCheckpoints.open(mongo.uri());
    private final MemoryRecord record = new MemoryRecord("shared").append("values", registered());

    @TempDir
    Path folder;

    private Rotating first;
    private Rotating second;

    @BeforeEach
    void start() throws IOException {
        first = new Rotating(folder.resolve("first"), record, series);
        first.signing.now();
        copyKeys();
        second = new Rotating(folder.resolve("second"), record, series);
    }

    @AfterEach
    void drop() {
        series.close();
        mongo.close();
    }

    @Test
    void whoHoldsOnlyTheFormerKeySaysWhereTheNewOneIsAndGoesOnWithIt() throws IOException {
        changed();
        SelfCheck check = check();
        check.round();

        assertThat(check.difference()).isEmpty();
        assertThat(check.trouble())
                .hasValueSatisfying(
                        said -> assertThat(said).contains("copy the folder keys/ of the process that signs"));

        copyKeys();
        check.round();
        assertThat(check.trouble()).isEmpty();
        assertThat(check.difference()).isEmpty();
        record.append("values", registered());
        assertThat(second.signing.now().key().written())
                .isEqualTo(first.checkpoints.verifier().written());
    }

    /** Nothing comes after the handover, which the former key has signed, too. */
    @Test
    void theNewKeyIsTakenUpThoughTheHandoverIsTheLastCheckpoint() throws IOException {
        first.change();
        record.append("values", registered());
        assertThatThrownBy(second.signing::now)
                .isInstanceOf(NotSignedException.class)
                .hasMessageContaining("copy the folder keys/");
        assertThat(second.checkpoints.lacking(second.checkpoints.latest().orElseThrow()))
                .isPresent();

        copyKeys();
        assertThat(second.checkpoints.latest())
                .hasValueSatisfying(
                        last -> assertThat(second.checkpoints.lacking(last)).isEmpty());
        assertThat(second.checkpoints.verifier().isSame(first.checkpoints.verifier()))
                .isTrue();
        assertThat(second.signing.now().key().isSame(first.checkpoints.verifier()))
                .isTrue();
    }

    @Test
    void theNewKeyIsChangedOnceMoreWhereItWasTakenUp() throws IOException {
        String former = first.change().key();
        assertThatThrownBy(second::change)
                .isInstanceOf(NotSignedException.class)
                .hasMessageContaining("run ./waymark rotate-key where the change was begun");

        copyKeys();
        assertThat(second.change().former()).isEqualTo(former);
    }

    @Test
    void whatLiesThereAndCannotBeTakenIsSaidAndWhy() throws IOException {
        changed();
        Path keys = folder.resolve("second/keys");
        Files.copy(folder.resolve("first/keys/verifiers.txt"), keys.resolve("verifiers.txt"), REPLACE_EXISTING);

        assertThatThrownBy(second.checkpoints::latest)
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining("copy the folder keys/")
                .hasMessageContaining(keys.resolve("signing.pem") + " is not the key that");

        copyKeys();
        assertThat(second.checkpoints.latest()).isPresent();
        assertThat(second.keys.why()).isEmpty();
    }

    /** As of a ledger of its own, whose folder was mistaken for the one that signs. */
    @Test
    void keysThatDoNotGoOnFromThoseThatAreHereAreNotTakenAndThatIsSaid() throws IOException {
        changed();
        Path keys = folder.resolve("second/keys");
        Files.writeString(
                keys.resolve("verifiers.txt"),
                SigningKey.generate().verifier().written() + "\n"
                        + SigningKey.generate().verifier().written() + "\n");

        assertThatThrownBy(second.checkpoints::latest)
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining("copy the folder keys/")
                .hasMessageContaining(keys + " names do not begin with those");

        copyKeys();
        assertThat(second.checkpoints.latest()).isPresent();
        assertThat(second.keys.why()).isEmpty();
    }

    @Test
    void whereNothingWasPutThereYetNothingIsSaidOfIt() {
        changed();

        assertThatThrownBy(second.checkpoints::latest).isInstanceOf(CheckpointsUnavailableException.class);
        assertThat(second.keys.why()).isEmpty();
    }

    @Test
    void aStrangerIsADifferenceAllTheSame() {
        changed();
        SigningKey stranger = SigningKey.generate(first.checkpoints.verifier().name());
        SignedNote last = series.last().orElseThrow();
        series.append(4, 4, new SignedNote(last.text(), List.of(stranger.sign(last.text()))));

        assertThatThrownBy(second.checkpoints::latest).isInstanceOf(MalformedNoteException.class);
        SelfCheck check = check();
        check.round();
        assertThat(check.difference()).isNotEmpty();
    }

    private void changed() {
        first.change();
        record.append("values", registered());
        first.signing.now();
    }

    private SelfCheck check() {
        return new SelfCheck(record, new HeldLedger().follow(record), second.checkpoints, Clock.systemUTC());
    }

    private void copyKeys() throws IOException {
        Path to = Files.createDirectories(folder.resolve("second/keys"));
        for (String file : List.of("signing.pem", "verifiers.txt"))
            Files.copy(folder.resolve("first/keys").resolve(file), to.resolve(file), REPLACE_EXISTING);
    }
}
