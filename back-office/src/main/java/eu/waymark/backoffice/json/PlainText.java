package eu.waymark.backoffice.json;

import eu.waymark.backoffice.problem.Fault;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds texts that are not made of characters. They would be stored, and fail each reader that comes later. */
final class PlainText {
    private PlainText() {}

    static void check(JsonNode node, String pointer, List<Fault> faults) {
        if (node.isString()) {
            checkText(node.stringValue(), pointer, faults);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) check(node.get(i), pointer + "/" + i, faults);
        } else if (node.isObject()) {
            node.propertyStream().forEach(field -> {
                String inner = pointer + "/" + Pointers.escape(field.getKey());
                checkText(field.getKey(), pointer, faults);
                check(field.getValue(), inner, faults);
            });
        }
    }

    private static void checkText(String text, String pointer, List<Fault> faults) {
        text.codePoints()
                .filter(PlainText::isNoText)
                .findFirst()
                .ifPresent(found -> faults.add(Fault.body(
                        pointer, "holds U+%04X, which is no character of a text".formatted(found))));
    }

    private static boolean isNoText(int codePoint) {
        boolean halfAPair = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(codePoint) && "\n\r\t".indexOf(codePoint) < 0;
        return halfAPair || control;
    }
}
