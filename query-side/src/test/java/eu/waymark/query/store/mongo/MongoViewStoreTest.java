package eu.waymark.query.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.waymark.query.given.Mongo;
import eu.waymark.query.given.Wire;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Change.Written;
import eu.waymark.query.store.ClaimLostException;
import eu.waymark.query.store.Documents;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.Note;
import eu.waymark.query.store.NoteView;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.ViewStoreException;
import java.time.Duration;
import java.util.List;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What this engine does beyond the kit. */
class MongoViewStoreTest {
    private static final Key KEY = new Key("p", "a");

    private final Mongo mongo = Mongo.start();
    private final Wire wire = mongo.wire();
    private final MongoViewStore store = MongoViewStore.open(mongo.uri(wire), List.of(), Duration.ofDays(1));

    @AfterEach
    void drop() {
        wire.cut();
        wire.mend();
        store.close();
        wire.close();
        mongo.close();
    }

    @Test
    void everyWriteAndEveryReadAsksForTheMajority() {
        Generation live = live();
        store.write(List.of(change(live, 1, "one")));
        store.read(snapshot -> String.valueOf(snapshot.find(NoteView.PLAIN, "p", "a")));

        assertThat(wire.said())
                .filteredOn(command -> List.of("update", "findAndModify", "drop", "create", "createIndexes")
                        .contains(command.getFirstKey()))
                .hasSizeGreaterThan(5)
                .allSatisfy(command ->
                        assertThat(concern(command, "writeConcern", "w")).isEqualTo("majority"));
        assertThat(wire.said())
                .filteredOn(command -> command.getFirstKey().equals("find"))
                .hasSizeGreaterThan(2)
                .allSatisfy(command ->
                        assertThat(concern(command, "readConcern", "level")).isEqualTo("majority"));
    }

    private static String concern(RawBsonDocument command, String name, String field) {
        return command.getDocument(name).getString(field).getValue();
    }

    @Test
    void whileABatchIsHalfWrittenWhatIsReadIsSaidToBeTorn() throws InterruptedException {
        Generation live = live();
        try (ViewStore reader = MongoViewStore.open(mongo.uri(), List.of())) {
            assertThat(reader.<Boolean>read(MongoViewStoreTest::torn)).isFalse();
            int[] left = {2};
            Wire.Hold middle = wire.holdAt(command -> Wire.isWrite(command) && --left[0] < 0);
            Thread writer = Thread.ofVirtual().start(() -> store.write(List.of(change(live, 1, "one"))));
            middle.await();

            assertThat(reader.<Boolean>read(MongoViewStoreTest::torn)).isTrue();

            middle.release();
            writer.join();
            assertThat(reader.<Boolean>read(MongoViewStoreTest::torn)).isFalse();
        }
    }

    private static boolean torn(Snapshot snapshot) {
        snapshot.find(NoteView.PLAIN, "p", "a");
        return snapshot.isTorn();
    }

    @Test
    void whoDoesNotHoldTheClaimWritesNothing() {
        Generation live = live();
        try (ViewStore other = MongoViewStore.open(mongo.uri(), List.of())) {
            assertThat(other.claim().take()).isFalse();
            assertThatThrownBy(() -> other.write(List.of(change(live, 1, "one"))))
                    .isInstanceOf(ClaimLostException.class);
            assertThatThrownBy(() -> other.drop(live)).isInstanceOf(ClaimLostException.class);
            assertThatThrownBy(other::clear).isInstanceOf(ClaimLostException.class);

            store.claim().release();
            assertThat(other.claim().take()).isTrue();
            assertThatThrownBy(() -> store.write(List.of(change(live, 1, "one"))))
                    .isInstanceOf(ClaimLostException.class);
            assertThat(other.generations()).extracting(Generation::position).containsExactly(0L);
        }
    }

    /** What it wanted to write arrives when another has overwritten the one document and removed the other. */
    @Test
    void whoWasPausedOverwritesNothingAndBringsNothingBack() throws InterruptedException {
        Generation live = live();
        Key removed = new Key("p", "b");
        int[] left = {1};
        Wire.Hold pause = wire.holdAt(command -> Wire.isWrite(command) && --left[0] < 0);
        Thread paused = Thread.ofVirtual()
                .start(() -> assertThatThrownBy(() -> store.write(List.of(new Change(
                                live, List.of(written(KEY, "stale"), written(removed, "stale")), List.of(), 1, "one"))))
                        .isInstanceOf(ClaimLostException.class));
        pause.await();
        try (ViewStore other = MongoViewStore.open(mongo.uri(), List.of(), Duration.ofMillis(100))) {
            while (!other.claim().take()) Thread.onSpinWait();
            other.write(List.of(new Change(live, List.of(written(KEY, "new")), List.of(removed), 2, "two")));

            pause.release();
            paused.join();

            assertThat(wire.said())
                    .filteredOn(command -> command.getFirstKey().equals("update"))
                    .as("the stale write has arrived")
                    .hasSizeGreaterThan(1);
            assertThat(other.<List<Note>>read(
                            snapshot -> snapshot.list(NoteView.PLAIN, new Selection("p", List.of(), 9, null))
                                    .documents()))
                    .extracting(Note::text)
                    .containsExactly("new");
            assertThat(other.generations()).extracting(Generation::position).containsExactly(2L);
        }
    }

    /** Another Waymark, with the same version of the view, looks for it by something else. */
    @Test
    void whatWasNotLiftedOutOfTheDocumentsIsNotSearchedInVain() {
        live();
        NoteView ordered = new NoteView("plain", 1, "inner.day");

        assertThatThrownBy(() -> store.read(snapshot -> snapshot.position(ordered)))
                .hasMessageContaining("plain")
                .hasMessageContaining("rebuilt");
    }

    @Test
    void aDocumentThatIsTooLargeIsNamedAndNothingIsWritten() {
        Generation live = live();
        String large = "x".repeat(Batch.LARGEST - 100);
        store.write(List.of(change(live, 1, large)));
        Key other = new Key("p", "b");

        assertThatThrownBy(() -> store.write(List.of(new Change(
                        live,
                        List.of(written(other, "small"), written(KEY, large + "x".repeat(100))),
                        List.of(),
                        2,
                        "two"))))
                .isInstanceOf(ViewStoreException.class)
                .hasMessageContaining("p/a")
                .hasMessageContaining("plain");
        assertThat(store.load(live, List.of(other))).isEmpty();
        assertThat(store.generations())
                .extracting(Generation::position, Generation::ahead)
                .containsExactly(tuple(1L, null));
    }

    private Generation live() {
        assertThat(store.claim().take()).isTrue();
        Generation begun = store.begin(NoteView.PLAIN);
        store.write(List.of(change(begun, 0, "zero")));
        store.promote(List.of(new ViewStore.Promotion(NoteView.PLAIN, begun)));
        return begun;
    }

    private static Change change(Generation generation, long position, String text) {
        return new Change(generation, List.of(written(KEY, text)), List.of(), position, "event" + position);
    }

    private static Written written(Key key, String text) {
        return new Written(key, Documents.write(new Note(text, null, List.of())));
    }
}
