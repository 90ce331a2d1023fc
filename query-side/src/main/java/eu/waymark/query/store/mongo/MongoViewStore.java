package eu.waymark.query.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Updates;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Claim;
import eu.waymark.query.store.ClaimLostException;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Haste;
import eu.waymark.query.store.Held;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import eu.waymark.query.store.mongo.State.Building;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The views in one MongoDB database, which several processes may share, also of builds that fold them in different versions. Without
 * transactions: every document says on which event it stands and none gives way to one that holds less, and which generations there
 * are and where they stand is one document, so that each step of it is one atomic write.
 */
public final class MongoViewStore implements ViewStore {
    private static final Duration LAPSE = Duration.ofSeconds(5);
    /** After which nobody is expected to come back to views of another build. */
    private static final Duration REST = Duration.ofHours(1);

    private static final int AT_ONCE = 1_000;

    private final Server server;
    private final States states;
    private final Collections collections;
    private final Readings readings;
    private final MongoClaim claim;
    private final MongoClaim signing;
    private final FormerEditions former;

    private MongoViewStore(Server server, Edition edition, Duration lapse, Duration rest) {
        this.server = server;
        this.states = States.of(server, edition);
        this.collections = new Collections(server, edition);
        this.readings = new Readings(states, collections);
        this.claim = new MongoClaim(states, lapse, collections::tidy);
        this.signing = new MongoClaim(States.ofSigner(server), lapse, _ -> {});
        this.former = new FormerEditions(server, edition, rest, claim::held);
    }

    /**
     * Connects to the server.
     *
     * @param uri {@code mongodb://HOST:PORT/DATABASE}; the database is {@code waymark} where none is named
     * @param views all that are kept there, in the versions in which they are folded
     * @throws ViewStoreException when the address is none, or nobody answers there
     */
    public static MongoViewStore open(String uri, List<Projection<?>> views) {
        return open(uri, views, LAPSE);
    }

    /** @param lapse after which another process takes over from one that shows no sign of life */
    public static MongoViewStore open(String uri, List<Projection<?>> views, Duration lapse) {
        return open(uri, views, lapse, REST);
    }

    /** @param rest after which views in other versions, which no process has folded meanwhile, are thrown away */
    public static MongoViewStore open(String uri, List<Projection<?>> views, Duration lapse, Duration rest) {
        return new MongoViewStore(Server.connect(uri), Edition.of(views), lapse, rest);
    }

    @Override
    public Claim claim() {
        return claim;
    }

    @Override
    public Claim signing(BooleanSupplier goingOn) {
        return new SigningTurn(claim, signing, goingOn);
    }

    @Override
    public List<Generation> generations() {
        return states.generations();
    }

    @Override
    public Generation begin(Projection<?> view) {
        State now = states.read();
        int number = now == null ? 1 : now.next(view.name());
        Generation begun = new Generation(view.name(), number, view.version(), false, -1, null, null);
        String epoch = claim.epoch();
        collections.make(begun);
        change(
                epoch,
                List.of(),
                Updates.set("numbers." + view.name(), number),
                Updates.set(State.field(begun), State.of(new Building(begun, Lifted.by(view)))));
        return begun;
    }

    @Override
    public Map<Key, Held> load(Generation generation, Collection<Key> keys) {
        List<Key> all = List.copyOf(keys);
        Map<Key, Held> found = HashMap.newHashMap(all.size());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Key> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Set<String> projects = part.stream().map(Key::project).collect(Collectors.toSet());
            Bson wanted = and(in("_id", part.stream().map(Stored::id).toList()), in("project", projects));
            collections
                    .<List<Document>>with(
                            generation, collection -> collection.find(wanted).into(new ArrayList<>()))
                    .forEach(stored -> found.put(Stored.key(stored), Stored.held(stored)));
        }
        return found;
    }

    @Override
    public void write(Collection<Change> changes) {
        if (changes.isEmpty()) return;
        changes.forEach(Batch::check);
        String epoch = claim.epoch();
        List<Generation> moved = changes.stream().map(Change::generation).toList();
        State begun = change(epoch, moved, Moves.begin(changes));
        for (Change change : changes) {
            Building building = Objects.requireNonNull(begun.of(change.generation()));
            collections.with(change.generation(), collection -> {
                Batch.write(collection, change, building.lifted());
                return change;
            });
        }
        change(epoch, moved, Moves.finish(changes));
    }

    @Override
    public void promote(Collection<Promotion> built) {
        for (Promotion promotion : built) collections.index(promotion.generation(), Lifted.by(promotion.view()));
        List<Generation> old = generations().stream()
                .filter(generation -> generation.live()
                        && built.stream()
                                .anyMatch(promotion -> promotion.view().name().equals(generation.view())))
                .toList();
        List<Bson> changes = new ArrayList<>();
        for (Promotion promotion : built) changes.add(Updates.set(State.field(promotion.generation()) + ".live", true));
        for (Generation gone : old) changes.add(Updates.unset(State.field(gone)));
        List<Generation> needed = built.stream().map(Promotion::generation).toList();
        change(claim.epoch(), needed, changes.toArray(Bson[]::new));
        old.forEach(collections::drop);
    }

    @Override
    public void drop(Generation generation) {
        change(claim.epoch(), List.of(), Updates.unset(State.field(generation)));
        collections.drop(generation);
    }

    @Override
    public void trouble(Collection<Generation> generations, String cause) {
        if (generations.isEmpty()) return;
        change(
                claim.epoch(),
                generations,
                generations.stream()
                        .map(generation -> Updates.set(State.field(generation) + ".trouble", cause))
                        .toArray(Bson[]::new));
    }

    @Override
    public <R> R read(Function<Snapshot, R> reading) {
        return readings.read(reading);
    }

    @Override
    public void clear() {
        String epoch = claim.epoch();
        try {
            change(epoch, List.of(), Updates.set("generations", new Document()));
        } catch (ViewsDamagedException e) {
            states.begin(epoch);
        }
        collections.tidy(List.of());
    }

    @Override
    public void close() {
        former.close();
        try {
            Haste.in(signing::release);
            Haste.in(claim::release);
        } catch (ViewStoreException e) {
            // They lapse then.
        } finally {
            signing.close();
            claim.close();
            server.close();
        }
    }

    private State change(String epoch, Collection<Generation> needed, Bson... changes) {
        try {
            return states.change(epoch, needed, changes);
        } catch (ClaimLostException e) {
            claim.lost(epoch);
            throw e;
        }
    }
}
