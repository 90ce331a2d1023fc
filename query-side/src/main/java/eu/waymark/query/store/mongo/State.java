package eu.waymark.query.store.mongo;

import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Generation.Mark;
import eu.waymark.query.store.ViewsDamagedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The one document of an edition that says which generations there are, where each stands, and who may write. Each change of it is one atomic
 * write: that is what the promises of the store rest on.
 *
 * @param epoch the holding of the claim that may write: a name that no other has
 * @param beat how often its holder has shown itself
 * @param owner who that is; absent where it was given up
 * @param buildings by view and number
 * @param numbers the highest number that a generation of each view has had
 */
record State(String epoch, long beat, @Nullable String owner, List<Building> buildings, Map<String, Integer> numbers) {
    /** Of the fields and of the documents' collections: another one's are not read. */
    static final int LAYOUT = 1;

    /** A generation, and what is lifted out of its documents. */
    record Building(Generation generation, Lifted lifted) {}

    List<Generation> generations() {
        return buildings.stream().map(Building::generation).toList();
    }

    @Nullable
    Building of(Generation generation) {
        return buildings.stream()
                .filter(building -> name(building.generation()).equals(name(generation)))
                .findFirst()
                .orElse(null);
    }

    /** What changes whenever its holder shows itself. */
    String showing() {
        return epoch + beat;
    }

    int next(String view) {
        return numbers.getOrDefault(view, 0) + 1;
    }

    /** Where a generation is noted within the state. */
    static String field(Generation generation) {
        return "generations." + name(generation);
    }

    static String name(Generation generation) {
        return generation.view() + "_" + generation.number();
    }

    /** @param id of the state */
    static Document fresh(String id, String epoch, String owner) {
        return new Document("_id", id)
                .append("layout", LAYOUT)
                .append("epoch", epoch)
                .append("beat", 0L)
                .append("owner", owner)
                .append("numbers", new Document())
                .append("generations", new Document());
    }

    static Document of(Building begun) {
        Generation generation = begun.generation();
        return new Document("view", generation.view())
                .append("number", generation.number())
                .append("version", generation.version())
                .append("live", generation.live())
                .append("position", generation.position())
                .append("order", begun.lifted().order())
                .append("facets", begun.lifted().facets());
    }

    /** Throws {@link ViewsDamagedException} where this is none that we wrote, in this layout. */
    static State of(Document stored, Server server) {
        try {
            if (!Objects.equals(LAYOUT, stored.getInteger("layout"))) throw new ClassCastException("another layout");
            List<Building> buildings = new ArrayList<>();
            for (Object each : stored.get("generations", Document.class).values())
                buildings.add(building((Document) each));
            buildings.sort(Comparator.comparing(
                            (Building building) -> building.generation().view())
                    .thenComparing(building -> building.generation().number()));
            Map<String, Integer> numbers = new HashMap<>();
            stored.get("numbers", Document.class).forEach((view, number) -> numbers.put(view, (Integer) number));
            return new State(
                    Objects.requireNonNull(stored.getString("epoch")),
                    stored.getLong("beat"),
                    stored.getString("owner"),
                    List.copyOf(buildings),
                    Map.copyOf(numbers));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new ViewsDamagedException(
                    server + " holds views that this Waymark did not write; the views are rebuilt", e);
        }
    }

    private static Building building(Document stored) {
        Document ahead = stored.get("ahead", Document.class);
        Generation generation = new Generation(
                Objects.requireNonNull(stored.getString("view")),
                stored.getInteger("number"),
                stored.getInteger("version"),
                stored.getBoolean("live"),
                stored.getLong("position"),
                stored.getString("event"),
                stored.getString("trouble"),
                ahead == null
                        ? null
                        : new Mark(ahead.getLong("position"), Objects.requireNonNull(ahead.getString("event"))));
        return new Building(generation, new Lifted(stored.getString("order"), stored.getList("facets", String.class)));
    }
}
