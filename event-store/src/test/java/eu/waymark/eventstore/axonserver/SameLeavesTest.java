package eu.waymark.eventstore.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.conformance.Note;
import eu.waymark.eventstore.conformance.NoteSerializer;
import eu.waymark.eventstore.conformance.Notes;
import eu.waymark.eventstore.engine.RecordPages;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same events have the same places and the same leaves on both engines. */
@WithAxonServer
class SameLeavesTest {
    private static final String[] TEXTS = {
        "", "a", "Zürich", "\uFFFD", "\uD83D\uDE00", "\u0000", "line\nbreak", "\"", "é"
    };

    @Test
    void theSameEventsHaveTheSamePlacesAndLeavesOnBothEngines(@TempDir Path folder) {
        long seed = new Random().nextLong();
        List<DomainEventMessage<Note>> events = history(new Random(seed));
        GivenAxonServer.empty();
        try (var embedded = SqliteRecord.open(folder.resolve("events.db"), new NoteSerializer());
                var server = AxonServerRecord.open(GivenAxonServer.settings(), new NoteSerializer())) {
            for (DomainEventMessage<Note> event : events) {
                embedded.engine().appendEvents(List.of(event));
                server.engine().appendEvents(List.of(event));
            }
            assertThat(all(server.reader())).as("seed %d", seed).isEqualTo(all(embedded.reader()));
            for (int stream = 0; stream < 3; stream++)
                assertThat(ofStream(server.reader(), "project/s" + stream))
                        .as("seed %d, stream %d", seed, stream)
                        .isEqualTo(ofStream(embedded.reader(), "project/s" + stream));
        }
    }

    private static List<DomainEventMessage<Note>> history(Random random) {
        var events = new ArrayList<DomainEventMessage<Note>>();
        Map<String, Long> next = new HashMap<>();
        for (int number = 0; number < 200; number++) {
            String stream = "project/s" + random.nextInt(3);
            long sequence = next.merge(stream, 1L, Long::sum) - 1;
            Instant when = Instant.ofEpochMilli(random.nextLong(-1_000_000_000_000L, 4_000_000_000_000L));
            events.add(Notes.note(stream, sequence, text(random) + text(random), metadata(random), when));
        }
        return events;
    }

    private static Map<String, String> metadata(Random random) {
        Map<String, String> metadata = new HashMap<>();
        for (int entry = random.nextInt(6); entry > 0; entry--) metadata.put(text(random) + text(random), text(random));
        return metadata;
    }

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private static List<String> all(RecordReader reader) {
        return RecordPages.all(reader, 0).map(SameLeavesTest::line).toList();
    }

    private static List<String> ofStream(RecordReader reader, String stream) {
        return RecordPages.ofStream(reader, stream, 0).map(SameLeavesTest::line).toList();
    }

    /** With the metadata as they are read, in order: the journal shows them so. */
    private static String line(StoredEvent event) {
        return event.position() + " " + HexFormat.of().formatHex(Leaf.hash(event)) + " "
                + List.copyOf(event.metadata().entrySet());
    }
}
