package eu.waymark.eventstore.codec;

import eu.waymark.eventstore.ledger.Utf8;
import eu.waymark.shared.Event;
import eu.waymark.shared.EventType;
import eu.waymark.shared.EventTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as JSON in UTF-8, under the logical names and revisions of {@link EventTypes}. Safe for use from any thread.
 *
 * <p>It writes current revisions only, and reads every revision there has ever been.
 */
public final class EventCodec {
    private static final JsonMapper JSON = EventJson.MAPPER;
    private static final ObjectReader TREE = JSON.readerFor(ObjectNode.class);
    /** Made when the first of a type is read: all of them at once would be a twentieth of a start. */
    private static final ClassValue<ObjectReader> READERS = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return JSON.readerFor(type);
        }
    };

    private final EventUpcasters upcasters;

    public EventCodec() {
        this(EventUpcasters.ALL);
    }

    EventCodec(List<EventUpcaster> upcasters) {
        this.upcasters = new EventUpcasters(upcasters);
    }

    /** @throws UnreadableEventException when it could not be read again, as with half a surrogate pair in a text */
    public byte[] encode(Event event) {
        try {
            // By way of a string, because Jackson's own UTF-8 lets half a surrogate pair through.
            return Utf8.bytes(JSON.writeValueAsString(event));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableEventException(
                    "%s cannot be written as JSON: %s"
                            .formatted(EventTypes.of(event).name(), e.getMessage()),
                    e);
        }
    }

    /**
     * @throws UnknownEventTypeException when the type is not listed, or no upcasters lead from the revision to the current one
     * @throws UnreadableEventException when the payload is not what type and revision say
     */
    public Event decode(String type, String revision, byte[] payload) {
        EventType known = known(type, revision);
        try {
            Event event = read(known, revision, payload);
            if (event != null) {
                return event;
            }
        } catch (JacksonException e) {
            throw new UnreadableEventException(
                    "%s, revision %s, does not read: %s".formatted(type, revision, e.getOriginalMessage()), e);
        }
        throw new UnreadableEventException("%s, revision %s, does not read: it is null".formatted(type, revision));
    }

    /** Jackson answers the JSON text null with null. */
    private @Nullable Event read(EventType known, String revision, byte[] payload) {
        ObjectReader reader = READERS.get(known.type());
        if (revision.equals(known.revision())) {
            return reader.readValue(payload);
        }
        ObjectNode old = TREE.readValue(payload);
        return old == null ? null : reader.readValue(upcasters.upcast(known, revision, old));
    }

    /**
     * The listed type for what the record names.
     *
     * @throws UnknownEventTypeException as {@link #decode}
     */
    public EventType known(String type, String revision) {
        EventType known = EventTypes.named(type)
                .orElseThrow(() -> new UnknownEventTypeException(
                        "The record holds a %s, which this Waymark does not know. Use the Waymark that wrote it, or a newer one."
                                .formatted(type)));
        if (!revision.equals(known.revision()) && !upcasters.reach(known, revision)) {
            throw new UnknownEventTypeException(
                    "The record holds a %s of revision %s, and this Waymark reads up to %s. Use the Waymark that wrote it, or a newer one."
                            .formatted(type, revision, known.revision()));
        }
        return known;
    }
}
