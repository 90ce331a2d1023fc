package eu.waymark.eventstore.copy;

import static eu.waymark.eventstore.conformance.Notes.note;
import static eu.waymark.eventstore.conformance.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.conformance.Note;
import eu.waymark.eventstore.conformance.NoteSerializer;
import eu.waymark.eventstore.conformance.Notes;
import eu.waymark.eventstore.engine.RecordPages;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between two files; more than a page of events, of two streams. */
class RecordCopyTest {
    private static final int MANY = 1_234;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SqliteRecord from;

    @SuppressWarnings("NullAway.Init")
    private SqliteRecord to;

    @BeforeEach
    void open() {
        from = SqliteRecord.open(folder.resolve("from.db"), new NoteSerializer());
        to = SqliteRecord.open(folder.resolve("to.db"), new NoteSerializer());
        append(from, notes("project/a", 0, MANY));
        append(
                from,
                List.of(note("refusal/b", 0, "\u00fc \ud83d\ude00", Map.of("\ud83d\ude00", "", "a", "b"), Notes.WHEN)));
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    @Test
    void everyEventIsThereAsItWasStored() {
        List<Long> reached = new ArrayList<>();
        assertThat(new RecordCopy(from.reader(), to.store()).run(reached::add)).isEqualTo(MANY + 1);
        assertThat(leaves(to)).isEqualTo(leaves(from));
        assertThat(reached).isSorted().endsWith(2L * (MANY + 1));
    }

    @Test
    void anInterruptedCopyGoesOn() {
        RecordReader original = from.reader();
        assertThatThrownBy(() -> new RecordCopy(original, to.store()).run(at -> {
                    if (at >= 500) throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
        assertThat(to.reader().size()).isEqualTo(500);
        new RecordCopy(original, to.store()).run(_ -> {});
        assertThat(leaves(to)).isEqualTo(leaves(from));
    }

    @Test
    void aCompleteCopyIsComparedAndWhatCameSinceIsAdded() {
        new RecordCopy(from.reader(), to.store()).run(_ -> {});
        append(from, notes("project/a", MANY, 2));
        assertThat(new RecordCopy(from.reader(), to.store()).run(_ -> {})).isEqualTo(MANY + 3);
        assertThat(leaves(to)).isEqualTo(leaves(from));
    }

    @Test
    void aRecordThatIsNotTheBeginningIsLeftAsItIs() {
        append(to, List.of(note("project/a", 0, "something else")));
        assertThatThrownBy(() -> new RecordCopy(from.reader(), to.store()).run(_ -> {}))
                .isInstanceOf(RecordsDifferException.class)
                .hasMessageContaining("from position 0 on");
        assertThat(to.reader().size()).isEqualTo(1);
    }

    @Test
    void aRecordThatIsLongerIsLeftAsItIs() {
        new RecordCopy(from.reader(), to.store()).run(_ -> {});
        append(to, notes("project/a", MANY, 1));
        assertThatThrownBy(() -> new RecordCopy(from.reader(), to.store()).run(_ -> {}))
                .isInstanceOf(RecordsDifferException.class)
                .hasMessageContaining("holds 1236 events, the one copied from only 1235");
    }

    @Test
    void whatSomebodyElseWritesMeanwhileIsFoundWhereverItStands() {
        assertThatThrownBy(() -> new RecordCopy(from.reader(), to.store()).run(at -> writeOnceAt(at, 500)))
                .isInstanceOf(RecordsDifferException.class)
                .hasMessageContaining("holds 501 events where 500 were copied");
        assertThat(to.reader().size()).isEqualTo(501);
    }

    @Test
    void whatSomebodyElseWritesAtTheEndIsFoundToo() {
        assertThatThrownBy(() -> new RecordCopy(from.reader(), to.store()).run(at -> writeOnceAt(at, 2L * MANY + 2)))
                .isInstanceOf(RecordsDifferException.class)
                .hasMessageContaining("holds 1236 events where 1235 were copied");
    }

    private void writeOnceAt(long at, long when) {
        if (at == when) append(to, List.of(note("project/else", 0)));
    }

    @Test
    void anEmptyRecordIsCopiedToAnEmptyOne() {
        assertThat(new RecordCopy(to.reader(), to.store()).run(_ -> {})).isZero();
    }

    private static void append(SqliteRecord record, List<DomainEventMessage<Note>> events) {
        record.engine().appendEvents(events.toArray(Notes.NONE));
    }

    private static List<String> leaves(SqliteRecord record) {
        return RecordPages.all(record.reader(), 0)
                .map((StoredEvent event) ->
                        event.position() + " " + HexFormat.of().formatHex(Leaf.bytes(event)))
                .toList();
    }
}
