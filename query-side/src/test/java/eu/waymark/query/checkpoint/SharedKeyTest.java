package eu.waymark.query.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.given.Events;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.store.mongo.MongoCheckpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes, each with a folder of its own, and one ledger: one key for all of them. */
class SharedKeyTest {
    private final Mongo mongo = Mongo.start();
    private final CheckpointSeries series = MongoCheckpoints.open(mongo.uri());

    @TempDir
    Path folder;

    @AfterEach
    void drop() {
        series.close();
        mongo.close();
    }

    @Test
    void theFirstMakesItAndWhoHasTheSameFolderJoins() throws IOException {
        Identity first = Identity.of(keys("first"), series);
        assertThat(first.isNew()).isTrue();
        assertThat(Identity.of(keys("first"), series).isNew()).isFalse();
        copy("first", "second");
        Identity second = Identity.of(keys("second"), series);
        assertThat(second.isNew()).isFalse();
        assertThat(second.key().verifier().written())
                .isEqualTo(first.key().verifier().written());
        assertThat(keys("first").path()).isDirectoryNotContaining("glob:**/unpublished");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(keys("first").path().resolve("signing.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whoHasNoneIsRefusedSaysWhereToGetItAndMakesNone() {
        Identity first = Identity.of(keys("first"), series);
        for (int starts = 0; starts < 2; starts++)
            assertThatThrownBy(() -> Identity.of(keys("second"), series))
                    .isInstanceOf(CheckpointsUnavailableException.class)
                    .hasMessageContaining(first.key().verifier().name())
                    .hasMessageContaining("copy the folder keys/ of process ")
                    .hasMessageContaining(
                            keys("first").path() + " to " + keys("second").path());
        assertThat(keys("second").path()).doesNotExist();
    }

    @Test
    void whoHasAnotherIsRefusedAndKeepsIt() {
        Identity first = Identity.of(keys("first"), series);
        String other = keys("second").signing().verifier().name();
        assertThatThrownBy(() -> Identity.of(keys("second"), series))
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining(first.key().verifier().name())
                .hasMessageContaining("is that of " + other)
                .hasMessageContaining("copy the folder keys/");
        assertThat(keys("second").signing().verifier().name()).isEqualTo(other);
    }

    /** Of those who start at the same moment one has a key afterwards; the others nothing, and a sentence at each further start. */
    @Test
    void ofTwoThatStartAtTheSameMomentOneMakesIt() {
        List<String> names = List.of("a", "b", "c", "d");
        List<CompletableFuture<Identity>> starts = names.stream()
                .map(name -> CompletableFuture.supplyAsync(() -> {
                    try (CheckpointSeries own = MongoCheckpoints.open(mongo.uri())) {
                        return Identity.of(keys(name), own);
                    }
                }))
                .toList();
        long failed = starts.stream()
                .filter(start -> {
                    try {
                        return !start.join().isNew();
                    } catch (CompletionException e) {
                        return e.getCause() instanceof CheckpointsUnavailableException;
                    }
                })
                .count();
        assertThat(failed).isEqualTo(3);
        assertThat(names).filteredOn(name -> Files.exists(keys(name).path())).hasSize(1);
        for (String name : names) if (!Files.exists(keys(name).path())) refused(name);
    }

    private void refused(String name) {
        assertThatThrownBy(() -> Identity.of(keys(name), series))
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining("copy the folder keys/");
    }

    /** Killed between telling the others and putting it in its place: nobody else has that key. */
    @Test
    void aStartThatWasInterruptedGoesOnWithTheSameKey() {
        SigningKey made = new UnpublishedKey(keys("first")).key();
        series.publish(made.verifier(), folder);
        assertThat(keys("first").verifiers()).isEmpty();
        Identity again = Identity.of(keys("first"), series);
        assertThat(again.isNew()).isTrue();
        assertThat(again.key().verifier().written()).isEqualTo(made.verifier().written());
    }

    /** Killed before it had told anybody, and another was first meanwhile. */
    @Test
    void whatAStartThatCameTooLateLeftIsThrownAway() {
        new UnpublishedKey(keys("second")).key();
        Identity.of(keys("first"), series);
        refused("second");
        assertThat(keys("second").path()).doesNotExist();
    }

    @Test
    void aFolderThatLacksTheNewestKeyIsRefused() {
        SigningKey first = Identity.of(keys("first"), series).key();
        SigningKey newer = SigningKey.generate(first.verifier().name());
        String text = new Checkpoint(first.verifier().name(), 1, new byte[32]).text();
        series.append(1, 1, new SignedNote(text, List.of(newer.sign(text))));
        assertThatThrownBy(() -> Identity.of(keys("first"), series))
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining("a key that " + keys("first").path() + " does not hold")
                .hasMessageContaining("copy the folder keys/ of the process that signs");
    }

    /** It could neither sign nor end the change. */
    @Test
    void whoHoldsOnlyTheKeyThatHandedOverIsRefusedUntilItHasTheNext() throws IOException {
        MemoryRecord record = new MemoryRecord("shared").append("values", Events.registered());
        Path first = folder.resolve("first");
        Rotating process = new Rotating(first, record, series);
        copy("first", "second");
        Identity.of(keys("second"), series);
        process.change();

        assertThatThrownBy(() -> Identity.of(keys("second"), series))
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining(
                        "hands over to a key that " + keys("second").path() + " does not hold")
                .hasMessageContaining("copy the folder keys/ of the process that signs");

        copy("first", "third");
        Identity third = Identity.of(keys("third"), series);
        assertThat(third.key().verifier().written())
                .isEqualTo(process.checkpoints.verifier().written());
    }

    @Test
    void whereCheckpointsLieAndNobodyHasAKeyNoneIsMade() {
        series.append(1, 1, SeriesConformance.note(1));
        assertThatThrownBy(() -> Identity.of(keys("first"), series)).hasMessageContaining("from a backup");
        assertThat(keys("first").path()).doesNotExist();
    }

    private KeyFolder keys(String name) {
        return new KeyFolder(folder.resolve(name).resolve("keys"));
    }

    private void copy(String from, String to) throws IOException {
        Files.createDirectories(keys(to).path());
        for (String file : List.of("signing.pem", "verifiers.txt"))
            Files.copy(keys(from).path().resolve(file), keys(to).path().resolve(file));
    }
}
