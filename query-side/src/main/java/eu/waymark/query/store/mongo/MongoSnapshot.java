package eu.waymark.query.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Documents;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Held;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.Place;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewsDamagedException;
import eu.waymark.query.store.mongo.State.Building;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The views as the state named them when a reading began. Used by one thread. */
final class MongoSnapshot implements Snapshot {
    private final Collections collections;
    private final @Nullable State state;
    private final boolean torn;
    private final Map<String, Generation> read = new HashMap<>();

    /** @param torn whether what is read counts though the views are written meanwhile */
    MongoSnapshot(Collections collections, @Nullable State state, boolean torn) {
        this.collections = collections;
        this.state = state;
        this.torn = torn;
    }

    /** Whether nothing of what was read was being written, before or meanwhile. */
    boolean isStill(@Nullable State now) {
        return read.values().stream()
                .allMatch(seen ->
                        seen.ahead() == null && now != null && now.generations().contains(seen));
    }

    @Override
    public boolean isTorn() {
        return torn;
    }

    @Override
    public <D> @Nullable D find(Projection<D> view, String project, String key) {
        Bson wanted = and(eq("_id", Stored.id(new Key(project, key))), eq("project", project));
        Held held = collections
                .with(
                        live(view),
                        collection ->
                                Optional.ofNullable(collection.find(wanted).first()))
                .map(Stored::held)
                .orElse(null);
        byte[] json = held == null ? null : held.json();
        return json == null ? null : Documents.read(view.document(), json);
    }

    @Override
    public <D> Slice<D> list(Projection<D> view, Selection selection) {
        int wanted = selection.limit() + 1;
        List<Document> found = collections.with(
                live(view),
                collection -> collection
                        .find(SelectionFilter.of(view, selection))
                        .sort(SelectionFilter.ORDER)
                        .limit(wanted)
                        .batchSize(wanted)
                        .into(new ArrayList<>()));
        List<Document> part = found.subList(0, Math.min(found.size(), selection.limit()));
        List<D> documents = part.stream()
                .map(each -> Documents.read(view.document(), Stored.json(each)))
                .toList();
        Place next = part.size() < found.size() ? Stored.place(part.getLast()) : null;
        return new Slice<>(documents, next);
    }

    @Override
    public long position(Projection<?> view) {
        return live(view).position();
    }

    private Generation live(Projection<?> view) {
        Generation known = read.get(view.name());
        if (known != null && known.version() == view.version()) return known;
        Building live = building(view);
        if (!live.lifted().equals(Lifted.by(view)))
            throw new ViewsDamagedException(
                    "the view " + view.name() + " was built to be searched by other components; it is rebuilt", null);
        read.put(view.name(), live.generation());
        return live.generation();
    }

    private Building building(Projection<?> view) {
        List<Building> all = state == null ? List.of() : state.buildings();
        return all.stream()
                .filter(building -> building.generation().live()
                        && building.generation().view().equals(view.name())
                        && building.generation().version() == view.version())
                .findFirst()
                .orElseThrow(() -> new ViewNotReadyException(view.name()));
    }
}
