package eu.waymark.backoffice.openapi;

import eu.waymark.shared.Identifier;
import eu.waymark.shared.rule.Rule;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The schema of a record that is written as an answer. What is answered is no contract of form, so it is described, not generated. */
final class RecordSchema {
    private RecordSchema() {}

    static Map<String, Object> of(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean absent = isNullable(component.getAnnotatedType());
            Map<String, Object> schema = of(component.getGenericType());
            properties.put(component.getName(), absent ? orNull(schema) : schema);
            if (!absent) required.add(component.getName());
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", required);
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class)
            return Map.of("type", "array", "items", of(list.getActualTypeArguments()[0]));
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class)
            return Map.of("type", "object", "additionalProperties", Parts.text());
        return plain((Class<?>) type);
    }

    private static Map<String, Object> plain(Class<?> type) {
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class)
            return Map.of("type", "integer");
        if (type == boolean.class || type == Boolean.class) return Map.of("type", "boolean");
        if (type == LocalDate.class) return Map.of("type", "string", "format", "date");
        if (type == Instant.class) return Map.of("type", "string", "format", "date-time");
        if (type == UUID.class) return Map.of("type", "string", "format", "uuid");
        if (type == byte[].class) return Map.of("type", "object");
        if (type == Object.class) return Map.of("type", List.of("string", "number", "boolean", "array", "object"));
        if (type == Rule.class
                || type == String.class
                || type == ZoneId.class
                || Identifier.class.isAssignableFrom(type)) return Parts.text();
        if (type.isEnum())
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        return of(type);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
