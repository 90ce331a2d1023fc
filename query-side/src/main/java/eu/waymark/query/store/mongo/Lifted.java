package eu.waymark.query.store.mongo;

import eu.waymark.query.fold.Projection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is lifted out of each document of a generation, so that it can be indexed: the document itself is kept as text.
 *
 * @param order component that lists are ordered by; absent: by key alone
 * @param facets components by which documents are searched
 */
record Lifted(@Nullable String order, List<String> facets) {
    private static final JsonMapper JSON = JsonMapper.shared();

    Lifted {
        facets = List.copyOf(facets);
        for (String path : facets) field(path);
        if (order != null) field(order);
    }

    static Lifted by(Projection<?> view) {
        return new Lifted(view.order(), view.facets());
    }

    /** The field that holds a facet; its path is checked, since it becomes part of a name. */
    static String field(String facet) {
        if (!facet.matches("[A-Za-z]+(\\.[A-Za-z]+)*")) throw new IllegalArgumentException("no path: " + facet);
        return "facets." + facet.replace('.', '_');
    }

    /** Adds the text of a document to this one, and what is lifted out of it. */
    Document into(Document stored, byte[] json) {
        stored.append("document", new String(json, StandardCharsets.UTF_8));
        if (order == null && facets.isEmpty()) return stored.append("order", "");
        JsonNode tree = JSON.readTree(json);
        stored.append("order", order == null ? "" : at(tree, order).stringValue(""));
        Document values = new Document();
        for (String facet : facets) lift(values, facet, at(tree, facet));
        return stored.append("facets", values);
    }

    private static void lift(Document values, String facet, JsonNode value) {
        String name = facet.replace('.', '_');
        if (value.isString()) values.append(name, value.stringValue());
        if (!value.isArray()) return;
        List<String> each = new ArrayList<>();
        for (JsonNode element : value) if (element.isString()) each.add(element.stringValue());
        values.append(name, each);
    }

    private static JsonNode at(JsonNode tree, String path) {
        return tree.at("/" + path.replace('.', '/'));
    }
}
