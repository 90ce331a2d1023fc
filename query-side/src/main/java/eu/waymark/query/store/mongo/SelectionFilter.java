package eu.waymark.query.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
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
import org.bson.conversions.Bson;

/** A selection as a filter. What comes from outside is among the values, never among the names. */
final class SelectionFilter {
    static final Bson ORDER = Sorts.ascending("project", "order", "key");

    private SelectionFilter() {}

    static Bson of(Projection<?> view, Selection selection) {
        List<Bson> all = new ArrayList<>();
        String project = selection.project();
        if (project != null) all.add(eq("project", project));
        all.add(eq("gone", false));
        for (Condition condition : selection.conditions()) all.add(of(view, condition));
        Place after = selection.after();
        if (after != null) all.add(after(after));
        return and(all);
    }

    private static Bson after(Place place) {
        return or(
                gt("project", place.project()),
                and(eq("project", place.project()), gt("order", place.order())),
                and(eq("project", place.project()), eq("order", place.order()), gt("key", place.key())));
    }

    private static Bson of(Projection<?> view, Condition condition) {
        String facet = condition.facet();
        if (!view.facets().contains(facet))
            throw new IllegalArgumentException("the view " + view.name() + " is not searched by " + facet);
        String field = Lifted.field(facet);
        return switch (condition) {
            case Is is -> eq(field, is.value());
            case Holds holds -> eq(field, holds.value());
            case AtLeast from -> gte(field, from.value());
            case AtMost to -> lte(field, to.value());
        };
    }
}
