package eu.waymark.backoffice.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of what comes back. */
final class Answers {
    private Answers() {}

    static Map<String, Object> list(Class<? extends Record> item) {
        Map<String, Object> members = common();
        members.put("items", Map.of("type", "array", "items", reference(item)));
        members.put("next", Map.of("type", List.of("string", "null")));
        return object(members, List.of("asOf", "sequence", "items", "next"));
    }

    static Map<String, Object> single(Class<? extends Record> item) {
        Map<String, Object> members = common();
        members.put("version", Map.of("type", "integer"));
        return Map.of("allOf", List.of(object(members, List.of("asOf", "sequence", "version")), reference(item)));
    }

    private static Map<String, Object> common() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("asOf", Map.of("type", "string", "format", "date-time"));
        members.put("sequence", Map.of("type", "integer"));
        members.put("behind", Map.of("const", true));
        return members;
    }

    private static Map<String, Object> object(Map<String, Object> members, List<String> required) {
        return Map.of("type", "object", "required", required, "properties", members);
    }

    private static Map<String, Object> reference(Class<? extends Record> item) {
        return Parts.reference("schemas", item.getSimpleName());
    }
}
