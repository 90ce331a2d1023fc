package eu.waymark.query.fold;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.shared.Event;
import eu.waymark.shared.Streams;
import eu.waymark.shared.ledger.LedgerEvent;
import eu.waymark.shared.refusal.CommandRefused;
import java.time.Instant;
import java.util.Map;

/**
 * An event with its place in the record. Immutable.
 *
 * @param position place in the global order, from 0
 * @param project the project that it belongs to, whichever stream it stands in; empty for what belongs to none
 * @param stream the name of its stream, such as {@code project/values}
 * @param sequence place in its stream, from 0
 * @param type logical type name
 * @param leaf the hash of what is stored of it, 32 bytes: its leaf in the ledger. Read-only by agreement
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record RecordedEvent(
        long position,
        String id,
        String project,
        String stream,
        long sequence,
        Instant recordedAt,
        String type,
        Map<String, String> metadata,
        Event event,
        byte[] leaf) {

    /** The event that these stored bytes stand for. */
    public static RecordedEvent of(StoredEvent stored, Event event) {
        return new RecordedEvent(
                stored.position(),
                stored.id(),
                project(stored.aggregateId(), event),
                stored.aggregateId(),
                stored.sequence(),
                stored.recordedAt(),
                stored.type(),
                stored.metadata(),
                event,
                Leaf.hash(stored));
    }

    /** The part of the stream's name that tells it from others of its kind. */
    public String nameInStream() {
        return stream.substring(stream.indexOf('/') + 1);
    }

    private static String project(String stream, Event event) {
        if (event instanceof CommandRefused refused) return refused.project().value();
        if (event instanceof LedgerEvent) return "";
        if (stream.startsWith(Streams.PROJECT + "/")) return stream.substring(Streams.PROJECT.length() + 1);
        throw new IllegalArgumentException("an event of a project stands in the stream " + stream);
    }
}
