package eu.waymark.query.checkpoint;

import static eu.waymark.query.given.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Mongo;
import eu.waymark.query.ledger.HeldLedger;
import eu.waymark.query.store.mongo.MongoCheckpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A series that was begun in a folder goes on where processes share it, and comes back. */
class SharedSeriesTest {
    private final Mongo mongo = Mongo.start();
    private final CheckpointSeries series = MongoCheckpoints.open(mongo.uri());
    private final MemoryRecord record = new MemoryRecord("moving");
    private final HeldLedger ledger = new HeldLedger();

    @TempDir
    Path folder;

    private CheckpointFolder files;
    private KeyFolder keys;

    @BeforeEach
    void sign() {
        files = new CheckpointFolder(folder.resolve("checkpoints"));
        keys = new KeyFolder(folder.resolve("keys"));
        keys.signing();
        for (int signed = 0; signed < 3; signed++) signed(files);
        files.keepTimeStamp(2, 2, new byte[] {2});
    }

    @AfterEach
    void drop() {
        series.close();
        mongo.close();
    }

    @Test
    void whatLiesInTheFolderIsCarriedOverOnceAndGoesOn() {
        join();
        assertThat(written(series)).containsExactlyElementsOf(written(files));
        assertThat(series.timeStamp(2, 2)).hasValue(new byte[] {2});
        Described next = signed(series);
        assertThat(next.link().number()).isEqualTo(4);
        join();
        assertThat(written(series)).hasSize(4);
        assertThat(written(files)).hasSize(3);
    }

    @Test
    void aChangeThatWasBrokenOffInTheFolderIsEndedAsItIsCarriedOver() {
        assertThatThrownBy(() -> new Rotating(folder, record, new CutSeries(folder, true)).change())
                .hasMessage("cut off");
        VerifierKey next = keys.next().orElseThrow().verifier();

        Identity joined = new SharedSeries(keys, files, series).join();

        assertThat(joined.key().verifier().written()).isEqualTo(next.written());
        assertThat(joined.isSettled()).isTrue();
        assertThat(keys.next()).isEmpty();
    }

    @Test
    void whatWasInterruptedGoesOn() {
        try (Stream<KeptNote> all = files.keptAfter(0)) {
            all.limit(2).forEach(series::take);
        }
        join();
        assertThat(written(series)).containsExactlyElementsOf(written(files));
        assertThat(series.timeStamp(2, 2)).as("of the last before").hasValue(new byte[] {2});
    }

    @Test
    void twoSeriesAreNotMadeOne() {
        series.append(1, 1, files.all().findFirst().orElseThrow());
        Described other = signed(series);
        assertThat(other.link().number()).isEqualTo(2);
        for (int starts = 0; starts < 2; starts++)
            assertThatThrownBy(this::join)
                    .isInstanceOf(CheckpointsUnavailableException.class)
                    .hasMessageContaining("checkpoint 2 of MongoDB at ")
                    .hasMessageContaining(files.toString())
                    .hasMessageContaining("two series");
        assertThat(written(series)).hasSize(2);
    }

    @Test
    void filesOfAnotherLedgerAreNotTaken() throws IOException {
        Path others = folder.resolve("others");
        KeyFolder foreign = new KeyFolder(others);
        foreign.signing();
        assertThatThrownBy(() -> new SharedSeries(foreign, files, series).join())
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining(files.toString())
                .hasMessageContaining("not signed by a key of " + others);
        assertThat(series.last()).isEmpty();
    }

    @Test
    void withoutTheirKeyNoOtherIsMade() throws IOException {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> new SharedSeries(new KeyFolder(none), files, series).join())
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining("from a backup");
        assertThat(none).doesNotExist();
        assertThat(series.published()).isEmpty();
    }

    /** Or two series would be signed. */
    @Test
    void theFilesAreNotGoneOnWith() {
        SeriesElsewhere elsewhere = new SeriesElsewhere(files.path());
        elsewhere.refuse();
        join();
        assertThatThrownBy(elsewhere::refuse)
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining("go on in MongoDB at ")
                .hasMessageContaining("checkpoints --home");
        elsewhere.remove();
        elsewhere.refuse();
    }

    @Test
    void itComesBackAsFiles() throws IOException {
        join();
        signed(series);
        series.keepTimeStamp(4, 4, new byte[] {4});
        assertThat(new SeriesCopy(series, files).run()).isEqualTo(1);
        assertThat(new SeriesCopy(series, files).run()).isZero();
        assertThat(written(files)).containsExactlyElementsOf(written(series));
        assertThat(Files.readAllBytes(files.path().resolve("00000004-4.tsr"))).containsExactly(4);
        CheckpointFolder archive = new CheckpointFolder(folder.resolve("archive"));
        assertThat(new SeriesCopy(series, archive).run()).isEqualTo(4);
        assertThat(archive.timeStamp(2, 2)).hasValue(new byte[] {2});
    }

    /** Whoever mistypes the database would sign the same numbers again. */
    @Test
    void fromAnEmptyDatabaseNothingIsBroughtBack() {
        join();
        try (Mongo other = Mongo.start();
                CheckpointSeries empty = MongoCheckpoints.open(other.uri())) {
            homeIsRefused(new SeriesHome(keys, files, empty), "does not hold the ledger of " + keys.path());
            empty.publish(keys.verifiers().getFirst(), folder);
            homeIsRefused(new SeriesHome(keys, files, empty), "holds no checkpoint");
            try (Stream<KeptNote> all = files.keptAfter(0)) {
                all.limit(2).forEach(empty::take);
            }
            homeIsRefused(new SeriesHome(keys, files, empty), "does not hold checkpoint 3 of " + files);
        }
        assertThatThrownBy(new SeriesElsewhere(files.path())::refuse).hasMessageContaining("go on in");
    }

    @Test
    void theSeriesOfAnotherLedgerIsNotTakenHome() {
        join();
        Path other = folder.resolve("other");
        KeyFolder foreign = new KeyFolder(other.resolve("keys"));
        foreign.signing();
        CheckpointFolder none = new CheckpointFolder(other.resolve("checkpoints"));
        homeIsRefused(new SeriesHome(foreign, none, series), "does not hold the ledger of " + foreign.path());
        assertThat(none.lastKept()).isEmpty();
    }

    /** Nothing could be signed after it there. */
    @Test
    void whatGoesOnUnderANewKeyIsNotBroughtToTheFormer() {
        join();
        SigningKey next = keys.makeNext(keys.signing().verifier().name());
        new Checkpoints(record, ledger, series, keys.signing(), Clock.systemUTC()).handOver(next, 1);

        new SeriesHome(keys, files, series).bring();
        new SeriesElsewhere(files.path()).leave("MongoDB");
        assertThat(keys.path().resolve("next.pem").toFile().delete()).isTrue();
        assertThatThrownBy(new SeriesHome(keys, files, series)::bring)
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining("hands over to a key that " + keys.path() + " does not hold")
                .hasMessageContaining("copy the folder keys/");
        assertThatThrownBy(new SeriesElsewhere(files.path())::refuse).hasMessageContaining("go on in");
    }

    @Test
    void ownSeriesIsBroughtBackAndGoneOnWith() {
        join();
        signed(series);
        assertThat(new SeriesHome(keys, files, series).bring()).isEqualTo(1);
        new SeriesElsewhere(files.path()).refuse();
        assertThat(written(files)).hasSize(4);
    }

    private static void homeIsRefused(SeriesHome home, String why) {
        assertThatThrownBy(home::bring)
                .isInstanceOf(CheckpointsUnavailableException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("nothing was brought back");
    }

    private void join() {
        assertThat(new SharedSeries(keys, files, series).join().key().verifier().written())
                .isEqualTo(keys.verifiers().getLast().written());
    }

    /** The next checkpoint of this series, over one event more. */
    private Described signed(CheckpointSeries in) {
        record.append("values", registered());
        ledger.hold(
                record, in.last().map(last -> Checkpoint.of(last.text()).size()).orElse(0L) + 1);
        return new Checkpoints(record, ledger, in, keys.signing(), Clock.systemUTC()).sign();
    }

    private static List<String> written(CheckpointSeries in) {
        try (Stream<SignedNote> notes = in.all()) {
            return notes.map(SignedNote::written).toList();
        }
    }
}
