package eu.waymark.query.store;

import static eu.waymark.query.store.Notes.change;
import static eu.waymark.query.store.Notes.day;
import static eu.waymark.query.store.Notes.text;
import static eu.waymark.query.store.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.store.Selection.AtLeast;
import eu.waymark.query.store.Selection.AtMost;
import eu.waymark.query.store.Selection.Holds;
import eu.waymark.query.store.Selection.Is;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The part of the kit about lists: their order, what selects, and pages. */
interface ListTests extends StoreUnderTest {
    @Test
    default void aListIsByKeyAndOfOneProject() {
        live(NoteView.PLAIN, written("p", "b", "2"), written("q", "a", "9"), written("p", "a", "1"));

        assertThat(texts(NoteView.PLAIN, "p")).containsExactly("1", "2");
        assertThat(texts(NoteView.PLAIN, null)).containsExactly("1", "2", "9");
    }

    @Test
    default void aListIsByItsOrderThenByKey() {
        live(NoteView.BY_DAY, day("a", "2020-01-02"), day("c", "2020-01-01"), day("b", "2020-01-01"));

        assertThat(texts(NoteView.BY_DAY, "p")).containsExactly("b", "c", "a");
    }

    @Test
    default void everyConditionMustHold() {
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
    default void whatIsNoFacetIsNotSearched() {
        live(NoteView.PLAIN, written("p", "1", "a"));

        assertThatThrownBy(() -> keys(new Is("inner", "a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void pagesThroughGiveEachDocumentOnceWhileOthersAreWritten() {
        Generation begun = live(NoteView.BY_DAY);
        for (int index = 10; index < 40; index++)
            store().write(List.of(change(begun, index, "e" + index, day("key" + index, "2020-01-" + index))));
        List<String> read = new ArrayList<>();
        Place after = null;
        int extra = 0;
        do {
            Place from = after;
            Slice<Note> slice =
                    store().read(snapshot -> snapshot.list(NoteView.BY_DAY, new Selection("p", List.of(), 7, from)));
            slice.documents().forEach(note -> read.add(note.text()));
            after = slice.next();
            // One before, which a reader that has passed it does not go back for, and one after.
            store().write(List.of(change(begun, 50 + extra, "x", day("early" + extra, "2019-01-01"))));
            store().write(List.of(change(begun, 50 + extra, "x", day("late" + extra, "2021-01-01"))));
            extra++;
        } while (after != null && extra < 30);

        assertThat(read).doesNotHaveDuplicates();
        for (int index = 10; index < 40; index++) assertThat(read).contains("key" + index);
        assertThat(read).noneMatch(text -> text.startsWith("early"));
        assertThat(read).contains("late0");
    }
}
