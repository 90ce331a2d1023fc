package eu.waymark.backoffice.openapi;

import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A path for each command. */
final class CommandPaths {
    private static final List<Integer> PROBLEMS = List.of(400, 401, 403, 404, 409, 413, 415, 422, 503);

    private CommandPaths() {}

    static Map<String, Object> all() {
        Map<String, Object> paths = new LinkedHashMap<>();
        CommandTypes.ALL.forEach(type -> paths.put("/api/commands/" + type.name(), Map.of("post", operation(type))));
        return paths;
    }

    private static Map<String, Object> operation(CommandType type) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", type.name());
        operation.put("summary", type.title());
        operation.put("description", "Rules: " + rules(type));
        operation.put("tags", List.of("commands"));
        operation.put(
                "parameters",
                Parts.references(
                        "X-Actor",
                        "X-Actor-Role",
                        "X-Organisation",
                        "X-Reason",
                        "X-Correlation-Id",
                        "Idempotency-Key",
                        "If-Match",
                        "dryRun"));
        operation.put(
                "requestBody",
                Map.of(
                        "required",
                        true,
                        "content",
                        Map.of("application/json", Map.of("schema", Parts.reference("schemas", type.name())))));
        operation.put("responses", responses());
        return operation;
    }

    private static Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", Parts.reference("responses", "Recorded"));
        PROBLEMS.forEach(status -> responses.put(String.valueOf(status), Parts.reference("responses", "Problem")));
        return responses;
    }

    private static String rules(CommandType type) {
        return type.everyRule().stream()
                .map(rule -> rule.code() + " " + rule.title())
                .collect(Collectors.joining("; "));
    }
}
