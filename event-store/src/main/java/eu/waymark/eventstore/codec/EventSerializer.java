package eu.waymark.eventstore.codec;

import static java.util.stream.Collectors.toUnmodifiableMap;

import eu.waymark.eventstore.ledger.Utf8;
import eu.waymark.eventstore.ledger.Utf8Order;
import eu.waymark.shared.Event;
import eu.waymark.shared.EventType;
import eu.waymark.shared.EventTypes;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * Axon's serializer for events and their metadata, and for nothing else. Safe for use from any thread.
 *
 * <p>Logical names belong to events; tokens, commands and queries need a serializer of Axon's own. Where Axon's serializers answer with
 * an {@code UnknownSerializedType}, which a fold would pass over in silence, this one throws {@link UnknownEventTypeException}.
 */
public final class EventSerializer implements Serializer {
    private static final SerializedType METADATA = new SimpleSerializedType(MetaData.class.getName(), null);
    private static final Map<Class<?>, EventType> TYPES =
            EventTypes.ALL.stream().collect(toUnmodifiableMap(EventType::type, type -> type));

    private final EventCodec codec = new EventCodec();
    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        return switch (object) {
            case Event event -> converted(codec.encode(event), typeForClass(event.getClass()), representation);
            case Map<?, ?> metadata -> converted(metadata(metadata), METADATA, representation);
            case null -> throw unwritten(null);
            default -> throw unwritten(object.getClass());
        };
    }

    private <T> SerializedObject<T> converted(byte[] bytes, SerializedType type, Class<T> representation) {
        return new SimpleSerializedObject<>(converter.convert(bytes, representation), representation, type);
    }

    private static byte[] metadata(Map<?, ?> metadata) {
        var strings = new TreeMap<String, String>(Utf8Order.INSTANCE);
        metadata.forEach((key, value) -> {
            if (!(key instanceof String name && value instanceof String text)) {
                throw new IllegalArgumentException("Metadata hold strings only, and '" + key + "' is not one.");
            }
            strings.put(name, text);
        });
        return Utf8.bytes(MetadataJson.of(strings));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings("unchecked") // the type that is named decides what comes back, as the interface has it
    public <S, T> T deserialize(SerializedObject<S> object) {
        byte[] bytes = converter.convert(object, byte[].class).getData();
        SerializedType type = object.getType();
        return SerializedMetaData.isSerializedMetaData(object)
                ? (T) MetaData.from(MetadataJson.read(bytes))
                : (T) codec.decode(type.getName(), revision(type), bytes);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return METADATA.getName().equals(type.getName())
                ? MetaData.class
                : codec.known(type.getName(), revision(type)).type();
    }

    /** @throws IllegalArgumentException for any class but those of events and metadata */
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(@Nullable Class type) {
        EventType event = type == null ? null : TYPES.get(type);
        if (event != null) {
            return new SimpleSerializedType(event.name(), event.revision());
        }
        if (type != null && Map.class.isAssignableFrom(type)) {
            return METADATA;
        }
        throw unwritten(type);
    }

    private static IllegalArgumentException unwritten(@Nullable Class<?> type) {
        return new IllegalArgumentException("Only events and metadata are written into the record, not "
                + (type == null ? "nothing" : type.getName()) + ".");
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    private static String revision(SerializedType type) {
        String revision = type.getRevision();
        return revision == null ? "" : revision;
    }
}
