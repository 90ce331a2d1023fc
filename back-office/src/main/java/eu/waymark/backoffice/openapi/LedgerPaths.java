package eu.waymark.backoffice.openapi;

import eu.waymark.shared.ledger.Consistency;
import eu.waymark.shared.ledger.Inclusion;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked of the ledger; {@code docs/ledger.md} says how the answers are verified. */
final class LedgerPaths {
    private static final String LEDGER = "/api/ledger";

    private LedgerPaths() {}

    static Map<String, Object> all() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put(LEDGER + "/key", path(text("The public half of the key that signs"), List.of()));
        paths.put(LEDGER + "/checkpoint", path(text("The latest checkpoint, a C2SP signed note"), List.of()));
        paths.put(
                LEDGER + "/checkpoints",
                path(
                        Parts.json("Every checkpoint, in the order of signing", Answers.list(SignedCheckpoint.class)),
                        Parts.references("limit", "cursor")));
        paths.put(
                LEDGER + "/checkpoints/{number}",
                path(text("One checkpoint, a C2SP signed note"), List.of(checkpoint())));
        paths.put(LEDGER + "/checkpoints/{number}/timestamp", path(timeStamp(), List.of(checkpoint())));
        paths.put(
                LEDGER + "/inclusion/{position}",
                path(
                        proof("That the event at this position is in the ledger", Inclusion.class),
                        List.of(
                                Parts.parameter("path", "position", "of the event, from 0", Parts.number(0)),
                                number("size", 1, "events of the ledger; those of the latest checkpoint"))));
        paths.put(
                LEDGER + "/consistency",
                path(
                        proof("That the ledger grew from one size to the other", Consistency.class),
                        List.of(
                                required(number("from", 0, "events of the former, such as those of a checkpoint kept")),
                                number("to", 0, "events of the latter; those of the latest checkpoint"))));
        return paths;
    }

    static List<Class<? extends Record>> items() {
        return List.of(SignedCheckpoint.class, Inclusion.class, Consistency.class);
    }

    private static Map<String, Object> path(Map<String, Object> success, List<Map<String, Object>> parameters) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", success);
        for (int status : new int[] {400, 404, 503})
            responses.put(String.valueOf(status), Parts.reference("responses", "Problem"));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", success.get("description"));
        operation.put("tags", List.of("ledger"));
        operation.put("parameters", new ArrayList<>(parameters));
        operation.put("responses", responses);
        return Map.of("get", operation);
    }

    private static Map<String, Object> text(String description) {
        return Map.of("description", description, "content", Map.of("text/plain", Map.of("schema", Parts.text())));
    }

    private static Map<String, Object> timeStamp() {
        return Map.of(
                "description",
                "The time stamp on a checkpoint: the answer of its authority, RFC 3161, DER",
                "content",
                Map.of("application/timestamp-reply", Map.of("schema", Map.of("type", "string", "format", "binary"))));
    }

    private static Map<String, Object> checkpoint() {
        return Parts.parameter("path", "number", "of the checkpoint, from 1", Parts.number(1));
    }

    private static Map<String, Object> proof(String description, Class<? extends Record> item) {
        return Parts.json(description, Parts.reference("schemas", item.getSimpleName()));
    }

    private static Map<String, Object> number(String name, long least, String description) {
        return Parts.parameter("query", name, description, Parts.number(least));
    }

    private static Map<String, Object> required(Map<String, Object> parameter) {
        Map<String, Object> needed = new LinkedHashMap<>(parameter);
        needed.put("required", true);
        return needed;
    }
}
