package eu.waymark.eventstore.conformance;

import java.nio.charset.StandardCharsets;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * Notes as plain UTF-8, under a logical name: the kit tests stores, not codecs.
 *
 * @param revision what notes are written with; null to see it refused
 */
public record NoteSerializer(@Nullable String revision) implements Serializer {
    private static final Converter CONVERTER = new ChainingConverter();

    public NoteSerializer() {
        this("1");
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        byte[] bytes = object instanceof Note note ? note.text().getBytes(StandardCharsets.UTF_8) : new byte[0];
        return new SimpleSerializedObject<>(
                CONVERTER.convert(bytes, representation), representation, typeForClass(Note.class));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return CONVERTER.canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings("unchecked") // the interface asks the caller to know what it reads
    public <S, T> T deserialize(SerializedObject<S> object) {
        return (T) new Note(new String(CONVERTER.convert(object, byte[].class).getData(), StandardCharsets.UTF_8));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return Note.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(@Nullable Class type) {
        return new SimpleSerializedType("Note", revision);
    }

    @Override
    public Converter getConverter() {
        return CONVERTER;
    }
}
