package eu.waymark.query.given;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Claim;
import eu.waymark.query.store.Documents;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Held;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.Listing;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Views in memory: what the port says, in the plainest way, so that the kit is held against two engines. */
public final class MemoryViewStore implements ViewStore, Snapshot {
    private final Map<String, Generation> generations = new TreeMap<>();
    private final Map<String, Map<Key, byte[]>> documents = new HashMap<>();

    @Override
    public Claim claim() {
        return Claim.ALWAYS;
    }

    @Override
    public synchronized List<Generation> generations() {
        return List.copyOf(generations.values());
    }

    @Override
    public synchronized Generation begin(Projection<?> view) {
        int number = 1
                + generations.values().stream()
                        .filter(other -> other.view().equals(view.name()))
                        .mapToInt(Generation::number)
                        .max()
                        .orElse(0);
        Generation begun = new Generation(view.name(), number, view.version(), false, -1, null, null);
        generations.put(name(begun), begun);
        documents.put(name(begun), new HashMap<>());
        return begun;
    }

    @Override
    public synchronized Map<Key, Held> load(Generation generation, Collection<Key> keys) {
        long position =
                Objects.requireNonNull(generations.get(name(generation))).position();
        Map<Key, Held> found = new HashMap<>();
        of(generation).forEach((key, json) -> {
            if (keys.contains(key)) found.put(key, new Held(position, json));
        });
        return found;
    }

    @Override
    public synchronized void write(Collection<Change> changes) {
        changes.forEach(change -> of(change.generation()));
        for (Change change : changes) {
            Map<Key, byte[]> held = of(change.generation());
            change.written().forEach(written -> held.put(written.key(), written.json()));
            change.removed().forEach(held::remove);
            generations.computeIfPresent(
                    name(change.generation()),
                    (name, was) -> with(was, was.live(), change.position(), change.event(), null));
        }
    }

    @Override
    public synchronized void promote(Collection<Promotion> built) {
        for (Promotion promotion : built) {
            generations().stream()
                    .filter(old ->
                            old.live() && old.view().equals(promotion.view().name()))
                    .forEach(this::drop);
            generations.computeIfPresent(
                    name(promotion.generation()),
                    (name, was) -> with(was, true, was.position(), was.event(), was.trouble()));
        }
    }

    @Override
    public synchronized void drop(Generation generation) {
        generations.remove(name(generation));
        documents.remove(name(generation));
    }

    @Override
    public synchronized void trouble(Collection<Generation> troubled, String cause) {
        for (Generation generation : troubled)
            generations.computeIfPresent(
                    name(generation), (name, was) -> with(was, was.live(), was.position(), was.event(), cause));
    }

    @Override
    public synchronized void clear() {
        generations.clear();
        documents.clear();
    }

    @Override
    public void close() {}

    @Override
    public synchronized <R> R read(Function<Snapshot, R> reading) {
        return reading.apply(this);
    }

    @Override
    public <D> @Nullable D find(Projection<D> view, String project, String key) {
        byte[] json = of(live(view)).get(new Key(project, key));
        return json == null ? null : Documents.read(view.document(), json);
    }

    @Override
    public <D> Slice<D> list(Projection<D> view, Selection selection) {
        return Listing.of(view, of(live(view)), selection);
    }

    @Override
    public long position(Projection<?> view) {
        return live(view).position();
    }

    private Generation live(Projection<?> view) {
        return generations().stream()
                .filter(generation -> generation.live()
                        && generation.view().equals(view.name())
                        && generation.version() == view.version())
                .findFirst()
                .orElseThrow(() -> new ViewNotReadyException(view.name()));
    }

    private Map<Key, byte[]> of(Generation generation) {
        return Objects.requireNonNull(documents.get(name(generation)), generation::toString);
    }

    private static String name(Generation generation) {
        return generation.view() + "/" + generation.number();
    }

    private static Generation with(
            Generation was, boolean live, long position, @Nullable String event, @Nullable String trouble) {
        return new Generation(was.view(), was.number(), was.version(), live, position, event, trouble);
    }
}
