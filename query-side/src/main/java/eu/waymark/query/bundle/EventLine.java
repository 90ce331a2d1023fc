package eu.waymark.query.bundle;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.ledger.Utf8Order;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * An event as it stands on a line of {@code events.ndjson}: every field that its leaf covers, and where the leaf stands.
 *
 * @param recordedAt milliseconds since 1970-01-01T00:00:00Z
 * @param payload the bytes as stored
 * @param metadata by key, in the order of the leaf
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record EventLine(
        long position,
        String id,
        String aggregateType,
        String aggregateId,
        long sequence,
        long recordedAt,
        String type,
        String revision,
        byte[] payload,
        Map<String, String> metadata) {
    public static EventLine of(StoredEvent event) {
        Map<String, String> sorted = new TreeMap<>(Utf8Order.INSTANCE);
        sorted.putAll(event.metadata());
        return new EventLine(
                event.position(),
                event.id(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.recordedAt().toEpochMilli(),
                event.type(),
                event.revision(),
                event.payload(),
                sorted);
    }

    public StoredEvent stored() {
        return new StoredEvent(
                position,
                id,
                aggregateType,
                aggregateId,
                sequence,
                Instant.ofEpochMilli(recordedAt),
                type,
                revision,
                payload,
                metadata);
    }
}
