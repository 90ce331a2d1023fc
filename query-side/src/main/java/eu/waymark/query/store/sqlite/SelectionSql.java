package eu.waymark.query.store.sqlite;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Place;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Selection.AtLeast;
import eu.waymark.query.store.Selection.AtMost;
import eu.waymark.query.store.Selection.Condition;
import eu.waymark.query.store.Selection.Holds;
import eu.waymark.query.store.Selection.Is;
import java.util.ArrayList;
import java.util.List;

/**
 * A selection as a statement. What comes from outside is among the values, never in the text.
 *
 * <p>A project is read along its key (or its order) and each document looked at: no index a facet, since each would be paid for at
 * every event, and a project has hundreds of documents, seldom twenty thousand.
 */
record SelectionSql(String text, List<Object> values) {

    static SelectionSql of(Projection<?> view, String table, Selection selection) {
        String declared = view.order();
        String order = declared == null ? "''" : Schema.component(declared);
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        String project = selection.project();
        if (project != null) {
            conditions.add("project = ?");
            values.add(project);
        }
        Place after = selection.after();
        if (after != null && declared == null) {
            conditions.add("(project, key) > (?, ?)");
            values.addAll(List.of(after.project(), after.key()));
        } else if (after != null) {
            conditions.add("(project, " + order + ", key) > (?, ?, ?)");
            values.addAll(List.of(after.project(), after.order(), after.key()));
        }
        for (Condition condition : selection.conditions()) {
            conditions.add(text(view, condition));
            values.add(condition.value());
        }
        values.add(selection.limit() + 1);
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String by = declared == null ? "project, key" : "project, " + order + ", key";
        String text =
                "SELECT project, " + order + ", key, document FROM " + table + where + " ORDER BY " + by + " LIMIT ?";
        return new SelectionSql(text, values);
    }

    private static String text(Projection<?> view, Condition condition) {
        String facet = condition.facet();
        if (!view.facets().contains(facet))
            throw new IllegalArgumentException("the view " + view.name() + " is not searched by " + facet);
        String component = Schema.component(facet);
        return switch (condition) {
            case Is is -> component + " = ?";
            case AtLeast from -> component + " >= ?";
            case AtMost to -> component + " <= ?";
            case Holds holds -> "EXISTS (SELECT 1 FROM json_each(document, '$." + facet + "') WHERE value = ?)";
        };
    }
}
