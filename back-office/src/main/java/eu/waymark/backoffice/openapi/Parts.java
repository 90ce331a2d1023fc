package eu.waymark.backoffice.openapi;

import eu.waymark.shared.query.Paging;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small pieces that the description is put together from. */
final class Parts {
    /** Who sends a command: without these there is no answer but 401. */
    private static final Set<String> SENDER = Set.of("X-Actor", "X-Actor-Role", "X-Organisation");

    private Parts() {}

    static Map<String, Object> reference(String kind, String name) {
        return Map.of("$ref", "#/components/" + kind + "/" + name);
    }

    static Map<String, Object> parameter(String in, String name, String description, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("description", description);
        parameter.put("required", in.equals("path") || SENDER.contains(name));
        parameter.put("schema", schema);
        return parameter;
    }

    static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    static Map<String, Object> number(long least) {
        return Map.of("type", "integer", "minimum", least);
    }

    static Map<String, Object> json(String description, Object schema) {
        return Map.of("description", description, "content", Map.of("application/json", Map.of("schema", schema)));
    }

    /** Parameters that more than one path takes. */
    static Map<String, Object> parameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "after",
                parameter("query", "after", "wait, at most 5 s, until the views hold this sequence number", number(0)));
        all.put(
                "asOf",
                parameter(
                        "query",
                        "asOf",
                        "answers from what was recorded by then: a day such as 2020-03-31 (its end where the project is),"
                                + " an instant in UTC, or @ and a sequence number (after that event)",
                        text()));
        Map<String, Object> earlier = parameter("query", "from", "the earlier time, as asOf has it", text());
        earlier.put("required", true);
        all.put("earlier", earlier);
        all.put("later", parameter("query", "to", "the later time, as asOf has it; now where it is left out", text()));
        all.put(
                "limit",
                parameter(
                        "query",
                        "limit",
                        "at most so many items",
                        Map.of(
                                "type",
                                "integer",
                                "minimum",
                                1,
                                "maximum",
                                Paging.LARGEST_LIMIT,
                                "default",
                                Paging.DEFAULT_LIMIT)));
        all.put("cursor", parameter("query", "cursor", "next of the page before", text()));
        all.put(
                "X-Actor",
                parameter("header", "X-Actor", "who sends the command: an opaque account identifier", text()));
        all.put("X-Actor-Role", parameter("header", "X-Actor-Role", "in which capacity", text()));
        all.put("X-Organisation", parameter("header", "X-Organisation", "on whose behalf", text()));
        all.put("X-Reason", parameter("header", "X-Reason", "why", text()));
        all.put("X-Correlation-Id", parameter("header", "X-Correlation-Id", "what the command belongs to", text()));
        all.put(
                "Idempotency-Key",
                parameter("header", "Idempotency-Key", "becomes the commandId; a repeat has the same answer", text()));
        all.put("If-Match", parameter("header", "If-Match", "the subject's version as seen, such as \"12\"", text()));
        all.put(
                "dryRun",
                parameter(
                        "query", "dryRun", "decides and records nothing", Map.of("type", "boolean", "default", false)));
        return all;
    }

    static List<Map<String, Object>> references(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> reference("parameters", name))
                .toList();
    }
}
