package eu.waymark.eventstore.sqlite;

import static eu.waymark.eventstore.conformance.Notes.WHEN;
import static eu.waymark.eventstore.conformance.Notes.note;

import eu.waymark.eventstore.conformance.Note;
import eu.waymark.eventstore.conformance.NoteSerializer;
import eu.waymark.eventstore.conformance.Threads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;

/** Appends units of one to four events from several threads until it is killed, and prints each that was acknowledged. */
public final class CrashingWriter {
    private static final int WRITERS = 6;

    private CrashingWriter() {}

    /** Arguments: the file, a seed. */
    public static void main(String[] arguments) throws Exception {
        try (SqliteRecord record = SqliteRecord.open(Path.of(arguments[0]), new NoteSerializer())) {
            Threads.run(WRITERS, writer -> write(record, writer, new Random(Long.parseLong(arguments[1]) + writer)));
        }
    }

    private static void write(SqliteRecord record, int writer, Random random) {
        String stream = "project/p" + writer;
        long next = record.engine().lastSequenceNumberFor(stream).orElse(-1L) + 1;
        while (true) {
            List<DomainEventMessage<Note>> unit = unit(stream, next, random);
            record.engine().appendEvents(unit);
            next += unit.size() - 1;
            acknowledge(unit);
        }
    }

    private static List<DomainEventMessage<Note>> unit(String stream, long next, Random random) {
        int size = 1 + random.nextInt(4);
        Map<String, String> metadata = Map.of("unit", UUID.randomUUID().toString(), "size", Integer.toString(size));
        var unit = new ArrayList<DomainEventMessage<Note>>();
        unit.add(note("refusal/" + UUID.randomUUID(), 0, "x", metadata, WHEN));
        for (int event = 1; event < size; event++) {
            unit.add(note(stream, next + event - 1, "x".repeat(random.nextInt(5_000)), metadata, WHEN));
        }
        return unit;
    }

    /** One write a line; the mark at the end tells a whole line from one that was cut off. */
    private static synchronized void acknowledge(List<DomainEventMessage<Note>> unit) {
        System.out.println(
                String.join(" ", unit.stream().map(Message::getIdentifier).toList()) + " .");
    }
}
