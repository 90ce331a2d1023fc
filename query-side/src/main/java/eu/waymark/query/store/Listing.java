package eu.waymark.query.store;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Selection.AtLeast;
import eu.waymark.query.store.Selection.AtMost;
import eu.waymark.query.store.Selection.Condition;
import eu.waymark.query.store.Selection.Holds;
import eu.waymark.query.store.Selection.Is;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Selects, orders and cuts documents that are held in memory, as the engines do those that they keep. */
public final class Listing {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::project).thenComparing(Place::order).thenComparing(Place::key);

    private Listing() {}

    /** @param documents all of the view, in their JSON */
    public static <D> Slice<D> of(Projection<D> view, Map<Key, byte[]> documents, Selection selection) {
        TreeMap<Place, byte[]> found = new TreeMap<>(ORDER);
        documents.forEach((key, json) -> {
            JsonNode document = JSON.readTree(json);
            if (selection.project() != null && !selection.project().equals(key.project())) return;
            if (!selection.conditions().stream().allMatch(condition -> holds(view, condition, document))) return;
            String order = view.order() == null ? "" : text(document, view.order());
            found.put(new Place(key.project(), order, key.key()), json);
        });
        var rest = selection.after() == null ? found : found.tailMap(selection.after(), false);
        List<Map.Entry<Place, byte[]>> entries = List.copyOf(rest.entrySet());
        List<Map.Entry<Place, byte[]>> part = entries.subList(0, Math.min(entries.size(), selection.limit()));
        List<D> items = part.stream()
                .map(entry -> Documents.read(view.document(), entry.getValue()))
                .toList();
        return new Slice<>(items, part.size() < entries.size() ? part.getLast().getKey() : null);
    }

    private static boolean holds(Projection<?> view, Condition condition, JsonNode document) {
        if (!view.facets().contains(condition.facet())) throw new IllegalArgumentException(condition.facet());
        JsonNode value = document.at("/" + condition.facet().replace('.', '/'));
        return switch (condition) {
            case Is is -> value.isString() && value.asString().equals(is.value());
            case AtLeast from -> value.isString() && value.asString().compareTo(from.value()) >= 0;
            case AtMost to -> value.isString() && value.asString().compareTo(to.value()) <= 0;
            case Holds holds ->
                value.valueStream().anyMatch(each -> each.asString().equals(holds.value()));
        };
    }

    private static String text(JsonNode document, String path) {
        return document.at("/" + path.replace('.', '/')).asString();
    }
}
