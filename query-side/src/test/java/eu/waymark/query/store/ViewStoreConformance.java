package eu.waymark.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Change.Written;
import eu.waymark.query.store.Selection.AtLeast;
import eu.waymark.query.store.Selection.AtMost;
import eu.waymark.query.store.Selection.Condition;
import eu.waymark.query.store.Selection.Holds;
import eu.waymark.query.store.Selection.Is;
import eu.waymark.query.store.ViewStore.Promotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every view store must do. To put an engine under it, extend this and give each test a store that is empty. */
public abstract class ViewStoreConformance {
    @TempDir
    private Path folder;

    private ViewStore store;

    /** An empty store, that may lie in this folder. */
    protected abstract ViewStore open(Path folder);

    @BeforeEach
    void begin() {
        store = open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aGenerationBeginsEmptyAndIsNotSeen() {
        Generation begun = store.begin(NoteView.PLAIN);

        assertThat(begun).isEqualTo(new Generation("plain", 1, 1, false, -1, null, null));
        assertThat(store.generations()).containsExactly(begun);
        assertThatThrownBy(() -> find(NoteView.PLAIN, "p", "a"))
                .isInstanceOf(ViewNotReadyException.class)
                .hasMessageContaining("plain");
    }

    @Test
    void documentsAndPositionComeTogether() {
        Generation begun = store.begin(NoteView.PLAIN);
        store.write(List.of(change(begun, 7, "seven", written("p", "a", "one"), written("p", "b", "two"))));

        assertThat(store.generations()).containsExactly(new Generation("plain", 1, 1, false, 7, "seven", null));
        assertThat(store.load(begun, List.of(new Key("p", "a"), new Key("p", "c"))))
                .containsOnlyKeys(new Key("p", "a"));
    }

    @Test
    void ofSeveralChangesAllAreWrittenOrNone() {
        Generation sound = store.begin(NoteView.PLAIN);
        Generation dropped = store.begin(NoteView.BY_DAY);
        store.drop(dropped);

        assertThatThrownBy(() -> store.write(List.of(
                        change(sound, 0, "zero", written("p", "a", "one")),
                        change(dropped, 0, "zero", written("p", "a", "one")))))
                .isInstanceOf(RuntimeException.class);

        assertThat(store.load(sound, List.of(new Key("p", "a")))).isEmpty();
        assertThat(store.generations()).extracting(Generation::position).containsExactly(-1L);
    }

    @Test
    void aDocumentIsReplacedAndRemoved() {
        Generation begun = live(NoteView.PLAIN, written("p", "a", "one"), written("p", "b", "two"));
        store.write(List.of(change(begun, 1, "one", written("p", "a", "other"))));
        assertThat(text(find(NoteView.PLAIN, "p", "a"))).isEqualTo("other");

        store.write(List.of(new Change(begun, List.of(), List.of(new Key("p", "a"), new Key("p", "no")), 2, "two")));
        assertThat(find(NoteView.PLAIN, "p", "a")).isNull();
        assertThat(text(find(NoteView.PLAIN, "p", "b"))).isEqualTo("two");
    }

    @Test
    void readersSeeTheOldGenerationUntilTheNewOneIsPromoted() {
        Generation old = live(NoteView.PLAIN, written("p", "a", "old"), written("p", "b", "gone"));
        Generation built = store.begin(NoteView.PLAIN);
        store.write(List.of(change(built, 3, "three", written("p", "a", "new"))));
        assertThat(built.number()).isGreaterThan(old.number());
        assertThat(text(find(NoteView.PLAIN, "p", "a"))).isEqualTo("old");

        store.promote(List.of(new Promotion(NoteView.PLAIN, built)));

        assertThat(text(find(NoteView.PLAIN, "p", "a"))).isEqualTo("new");
        assertThat(find(NoteView.PLAIN, "p", "b")).isNull();
        assertThat(store.<Long>read(snapshot -> snapshot.position(NoteView.PLAIN)))
                .isEqualTo(3);
        assertThat(store.generations()).containsExactly(new Generation("plain", 2, 1, true, 3, "three", null));
    }

    @Test
    void whatAnotherVersionWroteIsNotRead() {
        NoteView next = new NoteView("plain", 2, null);
        live(NoteView.PLAIN, written("p", "a", "old"));
        Generation built = store.begin(next);
        store.write(List.of(change(built, 3, "three", written("p", "a", "new"))));

        assertThatThrownBy(() -> find(next, "p", "a")).isInstanceOf(ViewNotReadyException.class);
        assertThatThrownBy(() -> texts(next, "p")).isInstanceOf(ViewNotReadyException.class);
        assertThatThrownBy(() -> store.<Long>read(snapshot -> snapshot.position(next)))
                .isInstanceOf(ViewNotReadyException.class);
        assertThat(text(find(NoteView.PLAIN, "p", "a"))).isEqualTo("old");

        store.promote(List.of(new Promotion(next, built)));

        assertThat(text(find(next, "p", "a"))).isEqualTo("new");
        assertThatThrownBy(() -> find(NoteView.PLAIN, "p", "a")).isInstanceOf(ViewNotReadyException.class);
    }

    @Test
    void oneReadingSeesOneStateWhateverIsWrittenMeanwhile() throws Exception {
        Generation begun = live(NoteView.PLAIN, written("p", "a", "before"));
        CountDownLatch reading = new CountDownLatch(1);
        Thread writer = Thread.ofPlatform().start(() -> {
            await(reading);
            store.write(List.of(change(begun, 5, "five", written("p", "a", "after"))));
        });

        List<String> seen = store.read(snapshot -> {
            String first = String.valueOf(text(snapshot.find(NoteView.PLAIN, "p", "a")));
            reading.countDown();
            // A store whose readers keep writers out is as right as one whose readers do not see them.
            join(writer, Duration.ofMillis(300));
            return List.of(first, String.valueOf(text(snapshot.find(NoteView.PLAIN, "p", "a"))));
        });
        writer.join();

        assertThat(seen).containsExactly("before", "before");
        assertThat(text(find(NoteView.PLAIN, "p", "a"))).isEqualTo("after");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread, Duration atMost) {
        try {
            thread.join(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aListIsByKeyAndOfOneProject() {
        live(NoteView.PLAIN, written("p", "b", "2"), written("q", "a", "9"), written("p", "a", "1"));

        assertThat(texts(NoteView.PLAIN, "p")).containsExactly("1", "2");
        assertThat(texts(NoteView.PLAIN, null)).containsExactly("1", "2", "9");
    }

    @Test
    void aListIsByItsOrderThenByKey() {
        live(NoteView.BY_DAY, day("a", "2020-01-02"), day("c", "2020-01-01"), day("b", "2020-01-01"));

        assertThat(texts(NoteView.BY_DAY, "p")).containsExactly("b", "c", "a");
    }

    @Test
    void everyConditionMustHold() {
        live(
                NoteView.PLAIN,
                written("p", "1", "a", "turin", "riga"),
                written("p", "2", "b", "turin"),
                written("p", "3", "c"),
                written("p", "4", "' OR 1=1 --", "x\"y"));

        assertThat(keys(new Is("text", "b"))).containsExactly("b");
        assertThat(keys(new Holds("words", "turin"))).containsExactly("a", "b");
        assertThat(keys(new Holds("words", "turin"), new Is("text", "a"))).containsExactly("a");
        assertThat(keys(new AtLeast("text", "b"))).containsExactly("b", "c");
        assertThat(keys(new AtLeast("text", "a"), new AtMost("text", "b"))).containsExactly("a", "b");
        assertThat(keys(new Is("text", "' OR 1=1 --"))).containsExactly("' OR 1=1 --");
        assertThat(keys(new Holds("words", "x\"y"))).containsExactly("' OR 1=1 --");
        assertThat(keys(new Is("text", "tur"))).isEmpty();
    }

    @Test
    void whatIsNoFacetIsNotSearched() {
        live(NoteView.PLAIN, written("p", "1", "a"));

        assertThatThrownBy(() -> keys(new Is("inner", "a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pagesThroughGiveEachDocumentOnceWhileOthersAreWritten() {
        Generation begun = live(NoteView.BY_DAY);
        for (int index = 10; index < 40; index++)
            store.write(List.of(change(begun, index, "e" + index, day("key" + index, "2020-01-" + index))));
        List<String> read = new ArrayList<>();
        Place after = null;
        int extra = 0;
        do {
            Place from = after;
            Slice<Note> slice =
                    store.read(snapshot -> snapshot.list(NoteView.BY_DAY, new Selection("p", List.of(), 7, from)));
            slice.documents().forEach(note -> read.add(note.text()));
            after = slice.next();
            // One before, which a reader that has passed it does not go back for, and one after.
            store.write(List.of(change(begun, 50 + extra, "x", day("early" + extra, "2019-01-01"))));
            store.write(List.of(change(begun, 50 + extra, "x", day("late" + extra, "2021-01-01"))));
            extra++;
        } while (after != null && extra < 30);

        assertThat(read).doesNotHaveDuplicates();
        for (int index = 10; index < 40; index++) assertThat(read).contains("key" + index);
        assertThat(read).noneMatch(text -> text.startsWith("early"));
        assertThat(read).contains("late0");
    }

    @Test
    void anyTextIsKeptAsItIs() {
        String text = "Ærøskøbing \u0000 \uD83C\uDF0D \" ' \\ \n";
        live(NoteView.PLAIN, written("p", "ключ", text));

        assertThat(text(find(NoteView.PLAIN, "p", "ключ"))).isEqualTo(text);
    }

    @Test
    void whatStoppedAFollowerIsNotedUntilItGoesOn() {
        Generation begun = store.begin(NoteView.PLAIN);
        store.trouble(List.of(begun), "event 3 stopped plain");
        assertThat(store.generations()).extracting(Generation::trouble).containsExactly("event 3 stopped plain");

        store.write(List.of(change(begun, 3, "three")));
        assertThat(store.generations()).extracting(Generation::trouble).containsOnlyNulls();
    }

    @Test
    void clearThrowsEverythingAway() {
        live(NoteView.PLAIN, written("p", "a", "one"));

        store.clear();

        assertThat(store.generations()).isEmpty();
        assertThatThrownBy(() -> find(NoteView.PLAIN, "p", "a")).isInstanceOf(ViewNotReadyException.class);
        live(NoteView.PLAIN, written("p", "a", "two"));
        assertThat(text(find(NoteView.PLAIN, "p", "a"))).isEqualTo("two");
    }

    private Generation live(Projection<?> view, Written... documents) {
        Generation begun = store.begin(view);
        store.write(List.of(change(begun, 0, "zero", documents)));
        store.promote(List.of(new Promotion(view, begun)));
        return begun;
    }

    private @Nullable Note find(NoteView view, String project, String key) {
        return store.read(snapshot -> java.util.Optional.ofNullable(snapshot.find(view, project, key)))
                .orElse(null);
    }

    private List<String> keys(Condition... conditions) {
        return store
                .read(snapshot -> snapshot.list(NoteView.PLAIN, new Selection("p", List.of(conditions), 100, null)))
                .documents()
                .stream()
                .map(Note::text)
                .toList();
    }

    private List<String> texts(NoteView view, @Nullable String project) {
        return store
                .read(snapshot -> snapshot.list(view, new Selection(project, List.of(), 100, null)))
                .documents()
                .stream()
                .map(Note::text)
                .toList();
    }

    private static @Nullable String text(@Nullable Note note) {
        return note == null ? null : note.text();
    }

    private static Change change(Generation generation, long position, String event, Written... documents) {
        return new Change(generation, List.of(documents), List.of(), position, event);
    }

    private static Written written(String project, String key, String text, String... words) {
        return new Written(new Key(project, key), Documents.write(new Note(text, null, List.of(words))));
    }

    private static Written day(String key, String day) {
        return new Written(new Key("p", key), Documents.write(new Note(key, new Note.Inner(day), List.of())));
    }
}
