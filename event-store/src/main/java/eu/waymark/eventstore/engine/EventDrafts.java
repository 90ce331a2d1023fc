package eu.waymark.eventstore.engine;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.ledger.Utf8;
import eu.waymark.eventstore.ledger.Utf8Order;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Turns Axon's messages, and what another record holds, into drafts and refuses what a leaf cannot cover (docs/ledger.md), the same on every engine. */
public final class EventDrafts {
    private EventDrafts() {}

    /** @throws EventRefusedException at the first event that a leaf cannot cover */
    public static List<EventDraft> of(List<? extends EventMessage<?>> events, Serializer serializer) {
        return events.stream().map(event -> of(event, serializer)).toList();
    }

    /**
     * What another record holds, to be written into this one as it is.
     *
     * @throws EventRefusedException where a leaf cannot cover it
     */
    public static EventDraft of(StoredEvent event) {
        String id = event.id();
        return new EventDraft(
                text(id, "identifier", id),
                text(id, "aggregate type", event.aggregateType()),
                text(id, "aggregate identifier", event.aggregateId()),
                event.sequence(),
                wholeMilliseconds(id, event.recordedAt()),
                text(id, "type", event.type()),
                text(id, "revision", event.revision()),
                event.payload(),
                strings(id, event.metadata()));
    }

    private static EventDraft of(EventMessage<?> message, Serializer serializer) {
        String id = message.getIdentifier();
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new EventRefusedException(id, "it belongs to no aggregate; every event stands in a stream");
        }
        if (event.getSequenceNumber() < 0) {
            throw new EventRefusedException(id, "sequence numbers count from 0, not " + event.getSequenceNumber());
        }
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new EventDraft(
                text(id, "identifier", id),
                text(id, "aggregate type", event.getType()),
                text(id, "aggregate identifier", event.getAggregateIdentifier()),
                event.getSequenceNumber(),
                wholeMilliseconds(id, event.getTimestamp()),
                text(id, "type", payload.getType().getName()),
                text(id, "revision", payload.getType().getRevision()),
                payload.getData(),
                strings(id, event.getMetaData()));
    }

    private static Instant wholeMilliseconds(String id, Instant timestamp) {
        if (timestamp.getNano() % 1_000_000 != 0) {
            throw new EventRefusedException(id, "its time " + timestamp + " is finer than a millisecond");
        }
        return timestamp;
    }

    private static SortedMap<String, String> strings(String id, Map<String, ?> metadata) {
        var sorted = new TreeMap<String, String>(Utf8Order.INSTANCE);
        metadata.forEach((key, value) -> {
            if (!(value instanceof String string)) {
                throw new EventRefusedException(id, "its metadata hold strings only, and '" + key + "' is not one");
            }
            sorted.put(encodable(id, "metadata key", key), encodable(id, "metadata '" + key + "'", string));
        });
        return Collections.unmodifiableSortedMap(sorted);
    }

    private static String text(String id, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new EventRefusedException(id, "it has no " + field);
        }
        return encodable(id, field, value);
    }

    /** A lone surrogate would be written as a question mark, and the leaf would cover something else than was meant. */
    private static String encodable(String id, String field, String value) {
        if (!Utf8.carries(value)) {
            throw new EventRefusedException(
                    id, "its " + field + " holds half a surrogate pair, which UTF-8 cannot carry");
        }
        return value;
    }
}
