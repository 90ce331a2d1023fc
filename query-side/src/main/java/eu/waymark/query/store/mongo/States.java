package eu.waymark.query.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import eu.waymark.query.store.ClaimLostException;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Reads and changes a state. Safe for use from any thread. */
final class States {
    private static final String COLLECTION = "waymark";
    private static final String SHARED = "ledger";
    private static final String SIGNER = "signer";

    private final Server server;
    private final String collection;
    private final String id;

    private States(Server server, String collection, String id) {
        this.server = server;
        this.collection = collection;
        this.id = id;
    }

    /** The state of the views of this edition. */
    static States of(Server server, Edition edition) {
        return new States(server, COLLECTION, edition.state());
    }

    /** A state without views, of which the claim to sign is a part: what is derived can be dropped without it. */
    static States ofSigner(Server server) {
        return new States(server, SHARED, SIGNER);
    }

    /** Every edition that has a state. */
    static List<Edition> editions(Server server) {
        return server.call(database -> database.getCollection(COLLECTION)
                .distinct("_id", String.class)
                .map(Edition::new)
                .into(new ArrayList<>()));
    }

    /** Null where nothing was ever written, or all of it was dropped. */
    @Nullable
    State read() {
        return call(collection ->
                        Optional.ofNullable(collection.find(eq("_id", id)).first()))
                .map(found -> State.of(found, server))
                .orElse(null);
    }

    List<Generation> generations() {
        State now = read();
        return now == null ? List.of() : now.generations();
    }

    /**
     * Changes it in the name of this holding of the claim, and gives what it is then.
     *
     * @param needed generations that there must be
     * @throws ClaimLostException when the claim is another's by now
     */
    State change(String epoch, Collection<Generation> needed, Bson... changes) {
        List<Bson> filters = new ArrayList<>(List.of(eq("_id", id), eq("epoch", epoch)));
        for (Generation generation : needed) filters.add(exists(State.field(generation)));
        Optional<Document> after = call(collection -> Optional.ofNullable(collection.findOneAndUpdate(
                and(filters),
                Updates.combine(changes),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))));
        return State.of(after.orElseThrow(() -> refused(epoch, needed)), server);
    }

    /** Changes it where all of this holds; says whether it did. */
    boolean changeIf(Bson condition, Bson... changes) {
        return call(collection -> collection
                        .updateOne(and(eq("_id", id), condition), Updates.combine(changes))
                        .getMatchedCount())
                == 1;
    }

    /** Begins it in the name of a holding of the claim, whatever there was. */
    void begin(String epoch) {
        Document fresh = State.fresh(id, epoch, Owner.NAME);
        call(collection -> collection.replaceOne(eq("_id", id), fresh, new ReplaceOptions().upsert(true)));
    }

    /** Takes the claim where nobody has shown himself since it was as this: the name of the holding, or null. */
    @Nullable
    String take(State before) {
        String mine = new ObjectId().toHexString();
        boolean taken = changeIf(
                and(eq("epoch", before.epoch()), eq("beat", before.beat())),
                Updates.set("epoch", mine),
                Updates.set("owner", Owner.NAME),
                Updates.set("beat", 0L));
        return taken ? mine : null;
    }

    /** Nobody has the claim any more, where this holding had it. */
    void giveUp(String epoch) {
        changeIf(eq("epoch", epoch), Updates.unset("owner"));
    }

    /** Says why it did not change. */
    private ViewStoreException refused(String epoch, Collection<Generation> needed) {
        State now = read();
        if (now == null)
            return new ViewsDamagedException("the views in " + server + " are gone; they are rebuilt", null);
        if (!now.epoch().equals(epoch))
            return new ClaimLostException("the views in " + server + " are folded by "
                    + Objects.requireNonNullElse(now.owner(), "another process") + " now");
        List<String> lacking = needed.stream()
                .filter(generation -> now.of(generation) == null)
                .map(State::name)
                .toList();
        return new ViewStoreException(server + " has no generation " + lacking + " of the views", null);
    }

    private <T> T call(Function<MongoCollection<Document>, T> work) {
        return server.call(database -> work.apply(database.getCollection(collection)));
    }
}
