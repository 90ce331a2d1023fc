package eu.waymark.eventstore.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.waymark.shared.Event;
import eu.waymark.shared.EventType;
import eu.waymark.shared.EventTypes;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events to JSON and back, by logical type name and revision. Components are written in the order of the record, absent ones left
 * out. Immutable; may be used from any thread.
 */
public final class EventCodec {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public byte[] encode(Event event) {
        return mapper.writeValueAsBytes(event);
    }

    /**
     * The event that these bytes stand for, in its current revision.
     *
     * @throws UnknownEventTypeException where the type or the revision is not known
     */
    public Event decode(String type, String revision, byte[] payload) {
        EventType known = EventTypes.named(type)
                .filter(found -> found.revision().equals(revision))
                .orElseThrow(() -> new UnknownEventTypeException(type, revision));
        return mapper.readValue(payload, known.type());
    }
}
