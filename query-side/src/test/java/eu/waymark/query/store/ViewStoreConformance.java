package eu.waymark.query.store;

import static eu.waymark.query.store.Notes.change;
import static eu.waymark.query.store.Notes.text;
import static eu.waymark.query.store.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.store.ViewStore.Promotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every view store must do. To put an engine under it, extend this and give each test a store that is empty. */
public abstract class ViewStoreConformance implements ListTests, RepeatTests {
    @TempDir
    private Path folder;

    private ViewStore store;

    /** An empty store, that may lie in this folder. */
    protected abstract ViewStore open(Path folder);

    @Override
    public ViewStore store() {
        return store;
    }

    @BeforeEach
    void begin() {
        store = open(folder);
        assertThat(store.claim().take()).isTrue();
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
            // A store whose readers keep writers out is as right as one whose readers do not see them, or read again.
            join(writer, Duration.ofMillis(300));
            return List.of(first, String.valueOf(text(snapshot.find(NoteView.PLAIN, "p", "a"))));
        });
        writer.join();

        assertThat(seen).isIn(List.of("before", "before"), List.of("after", "after"));
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
}
