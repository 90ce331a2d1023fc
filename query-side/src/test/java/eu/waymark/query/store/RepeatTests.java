package eu.waymark.query.store;

import static eu.waymark.query.store.Notes.change;
import static eu.waymark.query.store.Notes.text;
import static eu.waymark.query.store.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.store.Change.Written;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The part of the kit about what is written again, or was written further than its generation says. */
interface RepeatTests extends StoreUnderTest {
    @Test
    default void aDocumentSaysOnWhichEventItStands() {
        Generation begun = store().begin(NoteView.PLAIN);
        store().write(List.of(change(begun, 7, "seven", written("p", "a", "one"))));

        assertThat(store().load(begun, List.of(new Key("p", "a"))).values())
                .extracting(Held::position)
                .containsExactly(7L);
    }

    @Test
    default void whatIsWrittenAgainIsThereOnce() {
        Generation begun = live(NoteView.PLAIN);
        Change change = change(begun, 3, "three", written("p", "a", "one"), written("p", "b", "two"));

        store().write(List.of(change));
        store().write(List.of(change));

        assertThat(texts(NoteView.PLAIN, "p")).containsExactly("one", "two");
        assertThat(store().generations()).extracting(Generation::position).containsExactly(3L);
    }

    @Test
    default void whatWasRemovedComesBackWhenItIsWrittenAgain() {
        Generation begun = live(NoteView.PLAIN, written("p", "a", "one"), written("p", "b", "two"));
        store().write(List.of(new Change(begun, List.of(), List.of(new Key("p", "a")), 1, "one")));
        assertThat(texts(NoteView.PLAIN, "p")).containsExactly("two");

        store().write(List.of(change(begun, 2, "two", written("p", "a", "again"))));

        assertThat(texts(NoteView.PLAIN, "p")).containsExactly("again", "two");
    }

    /** What concerns no project, or every one. */
    @Test
    default void aProjectMayHaveNoName() {
        live(NoteView.BY_DAY, written("", "k/1", "none"), written("p", "k/1", "some"));

        assertThat(text(find(NoteView.BY_DAY, "", "k/1"))).isEqualTo("none");
        assertThat(texts(NoteView.BY_DAY, "")).containsExactly("none");
        assertThat(texts(NoteView.BY_DAY, null)).containsExactly("none", "some");
    }

    @Test
    default void manyDocumentsAreWrittenAndReadInOneGo() {
        Generation begun = live(NoteView.PLAIN);
        List<Written> many = IntStream.range(0, 2_345)
                .mapToObj(index -> written("p" + index % 3, "key" + index, "text" + index))
                .toList();

        store().write(List.of(new Change(begun, many, List.of(), 1, "one")));

        assertThat(store().load(begun, many.stream().map(Written::key).toList()))
                .hasSize(many.size());
    }
}
