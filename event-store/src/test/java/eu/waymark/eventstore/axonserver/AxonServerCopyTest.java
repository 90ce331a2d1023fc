package eu.waymark.eventstore.axonserver;

import static eu.waymark.eventstore.conformance.Notes.note;
import static eu.waymark.eventstore.conformance.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.conformance.Note;
import eu.waymark.eventstore.conformance.NoteSerializer;
import eu.waymark.eventstore.conformance.Notes;
import eu.waymark.eventstore.copy.RecordCopy;
import eu.waymark.eventstore.copy.RecordsDifferException;
import eu.waymark.eventstore.engine.RecordPages;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file into an Axon Server and back: more than a page of events, streams interleaved. */
@WithAxonServer
class AxonServerCopyTest {
    private static final int MANY = 1_234;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SqliteRecord file;

    @SuppressWarnings("NullAway.Init")
    private AxonServerRecord server;

    @BeforeEach
    void open() {
        GivenAxonServer.empty();
        file = SqliteRecord.open(folder.resolve("from.db"), new NoteSerializer());
        server = AxonServerRecord.open(GivenAxonServer.settings(), new NoteSerializer());
    }

    @AfterEach
    void close() {
        server.close();
        file.close();
    }

    @Test
    void everyEventIsThereAsItWasStoredAndComesBackTheSame() {
        long seed = new Random().nextLong();
        interleaved(new Random(seed));
        assertThat(new RecordCopy(file.reader(), server.store()).run(_ -> {}))
                .as("seed %d", seed)
                .isEqualTo(MANY);
        assertThat(leaves(server.reader())).as("seed %d", seed).isEqualTo(leaves(file.reader()));

        try (SqliteRecord back = SqliteRecord.open(folder.resolve("back.db"), new NoteSerializer())) {
            new RecordCopy(server.reader(), back.store()).run(_ -> {});
            assertThat(leaves(back.reader())).as("seed %d", seed).isEqualTo(leaves(file.reader()));
        }
    }

    @Test
    void anInterruptedCopyGoesOnAndACompleteOneGrows() {
        append(notes("project/a", 0, MANY));
        assertThatThrownBy(() -> new RecordCopy(file.reader(), server.store()).run(at -> {
                    if (at >= 500) throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
        assertThat(server.reader().size()).isEqualTo(500);
        new RecordCopy(file.reader(), server.store()).run(_ -> {});
        append(notes("project/a", MANY, 2));
        assertThat(new RecordCopy(file.reader(), server.store()).run(_ -> {})).isEqualTo(MANY + 2);
        assertThat(leaves(server.reader())).isEqualTo(leaves(file.reader()));
    }

    @Test
    void aServerThatHoldsSomethingElseIsLeftAsItIs() {
        append(notes("project/a", 0, 3));
        server.engine().appendEvents(List.of(note("project/a", 0, "something else")));
        assertThatThrownBy(() -> new RecordCopy(file.reader(), server.store()).run(_ -> {}))
                .isInstanceOf(RecordsDifferException.class)
                .hasMessageContaining("from position 0 on");
        assertThat(server.reader().size()).isEqualTo(1);
    }

    @Test
    void whatAnotherProcessWritesMeanwhileIsFound() {
        append(notes("project/a", 0, MANY));
        assertThatThrownBy(() -> new RecordCopy(file.reader(), server.store()).run(at -> {
                    if (at == 500) server.engine().appendEvents(List.of(note("project/b", 0)));
                }))
                .isInstanceOf(RecordsDifferException.class)
                .hasMessageContaining("somebody else writes to it");
    }

    private void interleaved(Random random) {
        long[] next = new long[3];
        for (int number = 0; number < MANY; number++) {
            int stream = random.nextInt(next.length);
            append(List.of(note(
                    "project/s" + stream,
                    next[stream]++,
                    "\u00fc \ud83d\ude00 \u0000 " + random.nextInt(),
                    Map.of("\ud83d\ude00", "", "a", String.valueOf(number)),
                    Notes.WHEN.plusMillis(random.nextInt(1_000_000)))));
        }
    }

    private void append(List<DomainEventMessage<Note>> events) {
        file.engine().appendEvents(events.toArray(Notes.NONE));
    }

    private static List<String> leaves(RecordReader record) {
        return RecordPages.all(record, 0)
                .map(event -> event.position() + " " + HexFormat.of().formatHex(Leaf.bytes(event)))
                .toList();
    }
}
