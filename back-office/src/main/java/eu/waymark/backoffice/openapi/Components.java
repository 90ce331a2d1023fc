package eu.waymark.backoffice.openapi;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.Schemas;
import eu.waymark.shared.answer.Recorded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas and responses that paths refer to. */
final class Components {
    private Components() {}

    static Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        CommandTypes.ALL.forEach(type -> schemas.put(type.name(), command(type.name())));
        schemas.put("Recorded", RecordSchema.of(Recorded.class));
        QueryPaths.items().forEach(item -> schemas.put(item.getSimpleName(), RecordSchema.of(item)));
        schemas.put("Problem", problem());
        return schemas;
    }

    static Map<String, Object> responses() {
        return Map.of(
                "Recorded",
                Parts.json(
                        "The command was carried out; a dry run has neither sequence nor version",
                        Parts.reference("schemas", "Recorded")),
                "Problem",
                Map.of(
                        "description",
                        "Why it was not, as RFC 9457 has it",
                        "content",
                        Map.of(Problem.MEDIA_TYPE, Map.of("schema", Parts.reference("schemas", "Problem")))));
    }

    /** The schema as it is served alone, its references pointing to where it stands here. */
    private static JsonNode command(String name) {
        ObjectNode schema = (ObjectNode) Json.ANSWERS.readTree(Schemas.ofCommand(name));
        schema.remove(List.of("$schema", "$id"));
        move(schema, "#/components/schemas/" + name + "/");
        return schema;
    }

    private static void move(JsonNode node, String to) {
        if (node instanceof ObjectNode object
                && object.path("$ref").stringValue("").startsWith("#/"))
            object.put("$ref", to + object.get("$ref").stringValue().substring(2));
        node.forEach(inner -> move(inner, to));
    }

    private static Map<String, Object> problem() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String text :
                List.of("type", "title", "detail", "code", "rule", "reference", "remedy", "recorded", "commandId"))
            members.put(text, Parts.text());
        members.put("status", Map.of("type", "integer"));
        members.put("errors", Map.of("type", "array", "items", Map.of("type", "object")));
        members.put("violations", Map.of("type", "array", "items", Map.of("type", "object")));
        return Map.of(
                "type",
                "object",
                "required",
                List.of("type", "title", "status", "detail", "code"),
                "properties",
                members);
    }
}
