package eu.waymark.backoffice.json;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts null, which no field of ours takes, in the place of every number that is no whole number of 64 bits. The schema then names the
 * field; the number itself, which may have a billion digits when it is written out, is never computed with.
 */
final class WholeNumbers {
    private WholeNumbers() {}

    static void only(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                    if (isOther(field.getValue())) object.set(field.getKey(), NullNode.getInstance());
                    else only(field.getValue());
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    if (isOther(array.get(i))) array.set(i, NullNode.getInstance());
                    else only(array.get(i));
                }
            }
            default -> {}
        }
    }

    private static boolean isOther(JsonNode node) {
        return node.isNumber() && !node.isInt() && !node.isLong();
    }
}
