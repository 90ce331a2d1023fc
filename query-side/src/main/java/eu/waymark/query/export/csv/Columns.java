package eu.waymark.query.export.csv;

import eu.waymark.query.store.Documents;
import eu.waymark.shared.Identifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The columns of a record: one for each of its components, those of a record within it by their path, such as
 * {@code visits.hosted.done}. A list is one cell.
 */
public record Columns(List<String> names) {
    private static final JsonMapper JSON = new JsonMapper();

    public static Columns of(Class<? extends Record> type) {
        List<String> names = new ArrayList<>();
        add("", type, names);
        return new Columns(List.copyOf(names));
    }

    private static void add(String path, Class<?> type, List<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = path + component.getName();
            Class<?> of = component.getType();
            if (of.isRecord() && !Identifier.class.isAssignableFrom(of)) add(name + ".", of, names);
            else names.add(name);
        }
    }

    /** A row of these columns. */
    public List<String> cells(Record item) {
        JsonNode json = JSON.readTree(Documents.write(item));
        return names.stream()
                .map(name -> json.at("/" + name.replace('.', '/')))
                .map(Columns::cell)
                .toList();
    }

    /** A number stays one, whatever its sign. */
    private static String cell(JsonNode value) {
        return value.isNumber() ? value.asString() : Harmless.text(text(value));
    }

    /** Values of a list stand behind one another; where each has several itself, with a stroke between them. */
    private static String text(JsonNode value) {
        if (value.isMissingNode()) return "";
        if (value.isObject()) return joined(value.valueStream(), ", ");
        if (!value.isArray()) return value.asString();
        boolean plain = value.valueStream().allMatch(JsonNode::isValueNode);
        return joined(value.valueStream(), plain ? ", " : " | ");
    }

    private static String joined(Stream<JsonNode> values, String between) {
        return String.join(between, values.map(Columns::text).toList());
    }
}
