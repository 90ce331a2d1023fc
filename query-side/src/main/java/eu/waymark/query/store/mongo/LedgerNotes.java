package eu.waymark.query.store.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.waymark.query.checkpoint.PublishedKey;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;

/** What the processes of one ledger tell each other: its key, and which events somebody wants a checkpoint over. */
record LedgerNotes(Server server) {
    private static final String COLLECTION = "ledger";
    private static final String KEY = "key";
    private static final String WISH = "wish";

    Optional<PublishedKey> published() {
        return find(KEY)
                .map(found -> new PublishedKey(
                        String.valueOf(found.getString("key")), String.valueOf(found.getString("by"))));
    }

    /** The one that counts. Of two at the same moment one is inserted, and the other reads it. */
    PublishedKey publish(String key, String by) {
        Optional<PublishedKey> known = published();
        if (known.isPresent()) return known.get();
        PublishedKey mine = new PublishedKey(key, by);
        boolean first = call(collection -> {
            try {
                return collection
                        .insertOne(new Document("_id", KEY).append("key", key).append("by", by))
                        .wasAcknowledged();
            } catch (MongoWriteException e) {
                if (e.getCode() == Batch.DUPLICATE) return false;
                throw e;
            }
        });
        return first ? mine : published().orElse(mine);
    }

    long wish(long size) {
        call(collection ->
                collection.updateOne(eq("_id", WISH), Updates.max("size", size), new UpdateOptions().upsert(true)));
        return size;
    }

    long wished() {
        return find(WISH).map(found -> found.getLong("size")).orElse(0L);
    }

    private Optional<Document> find(String id) {
        return call(
                collection -> Optional.ofNullable(collection.find(eq("_id", id)).first()));
    }

    private <T> T call(Function<MongoCollection<Document>, T> work) {
        return server.call(database -> work.apply(database.getCollection(COLLECTION)));
    }
}
