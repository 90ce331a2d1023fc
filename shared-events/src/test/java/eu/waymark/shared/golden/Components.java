package eu.waymark.shared.golden;

import eu.waymark.shared.Identifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Paths of components such as {@code details.host} or {@code attended[].heads}: those of a record, and those that JSON has. */
final class Components {
    private Components() {}

    static Stream<String> every(Class<?> record) {
        return of("", record, component -> true);
    }

    /** Those that are not {@code @Nullable}. */
    static Stream<String> required(Class<?> record) {
        return of("", record, component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    static Stream<String> in(JsonNode json) {
        return in("", json).distinct();
    }

    private static Stream<String> of(String prefix, Class<?> record, Predicate<RecordComponent> wanted) {
        return Arrays.stream(record.getRecordComponents()).filter(wanted).flatMap(component -> {
            String path = prefix + component.getName();
            return Stream.concat(Stream.of(path), nested(path, component.getGenericType(), wanted));
        });
    }

    private static Stream<String> nested(String path, Type type, Predicate<RecordComponent> wanted) {
        return switch (type) {
            case ParameterizedType list -> nested(path + "[]", list.getActualTypeArguments()[0], wanted);
            case Class<?> raw
            when raw.isRecord() && !Identifier.class.isAssignableFrom(raw) -> of(path + ".", raw, wanted);
            default -> Stream.of();
        };
    }

    private static Stream<String> in(String prefix, JsonNode json) {
        return json.properties().stream().flatMap(field -> {
            String path = prefix + field.getKey();
            JsonNode value = field.getValue();
            Stream<String> nested = value.isArray()
                    ? value.valueStream().flatMap(item -> in(path + "[].", item))
                    : in(path + ".", value);
            return Stream.concat(Stream.of(path), nested);
        });
    }
}
