package eu.waymark.eventstore.conformance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Events to append: one, several in a row, with a time or with metadata of one's own. */
public final class Notes {
    public static final Instant WHEN = Instant.parse("2019-07-15T10:00:00.123Z");

    public static final EventMessage<?>[] NONE = {};

    private Notes() {}

    public static DomainEventMessage<Note> note(String stream, long sequence) {
        return note(stream, sequence, stream + " " + sequence);
    }

    public static DomainEventMessage<Note> note(String stream, long sequence, String text) {
        return note(stream, sequence, text, Map.of("actor", "a1"), WHEN);
    }

    public static DomainEventMessage<Note> note(
            String stream, long sequence, String text, Map<String, ?> metadata, Instant when) {
        String kind = stream.substring(0, Math.max(0, stream.indexOf('/')));
        return new GenericDomainEventMessage<>(
                kind,
                stream,
                sequence,
                new Note(text),
                metadata,
                UUID.randomUUID().toString(),
                when);
    }

    /** So many events of one stream, from this sequence number on. */
    public static List<DomainEventMessage<Note>> notes(String stream, long from, int count) {
        var notes = new ArrayList<DomainEventMessage<Note>>();
        for (long sequence = from; sequence < from + count; sequence++) {
            notes.add(note(stream, sequence));
        }
        return notes;
    }
}
