package eu.waymark.query.compare;

import eu.waymark.query.store.Documents;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The single values of a JSON document, each by its JSON pointer: what holds none, such as an empty list, is one itself. So the document
 * follows from them, and differs where they do. Absent fields are not there.
 */
record Fields(Map<String, Object> byPath) {
    static final Fields NONE = new Fields(Map.of());

    private static final JsonMapper JSON = new JsonMapper();

    static Fields of(Record answer) {
        Map<String, Object> values = new LinkedHashMap<>();
        add("", JSON.readTree(Documents.write(answer)), values);
        return new Fields(values);
    }

    private static void add(String path, JsonNode node, Map<String, Object> values) {
        if (node.isObject() && !node.isEmpty())
            node.propertyStream().forEach(entry -> add(path + "/" + escaped(entry.getKey()), entry.getValue(), values));
        else if (node.isArray() && !node.isEmpty())
            for (int index = 0; index < node.size(); index++) add(path + "/" + index, node.get(index), values);
        else values.put(path, value(node));
    }

    /** RFC 6901. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) return Map.of();
        if (node.isArray()) return List.of();
        if (node.isBoolean()) return node.booleanValue();
        return node.isNumber() ? node.numberValue() : node.asString();
    }

    /** The paths at which these differ: in the order of the later ones, those that are gone last. */
    static Set<String> differing(Fields before, Fields after) {
        Set<String> paths = new LinkedHashSet<>(after.byPath.keySet());
        paths.addAll(before.byPath.keySet());
        paths.removeIf(path -> Objects.equals(before.byPath.get(path), after.byPath.get(path)));
        return paths;
    }
}
