package eu.waymark.shared.schema;

import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.golden.Golden;
import eu.waymark.shared.golden.Json;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that are the complete example but for one thing. Changes are JSON in single quotes. */
final class Bodies {
    private Bodies() {}

    /** With these fields in place of its own. */
    static ObjectNode changed(String command, String change) {
        return example(command).setAll(json(change));
    }

    /** With two entries in this list: the first of its own, and that one again with these fields in place of its own. */
    static ObjectNode withTwo(String command, String list, String change) {
        ObjectNode body = example(command);
        ObjectNode first = (ObjectNode) body.get(list).get(0);
        body.putArray(list).add(first).add(first.deepCopy().setAll(json(change)));
        return body;
    }

    private static ObjectNode example(String command) {
        return (ObjectNode) Golden.command(CommandTypes.named(command).orElseThrow(), "complete");
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) Json.MAPPER.readTree(text.replace('\'', '"'));
    }
}
