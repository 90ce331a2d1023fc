package eu.waymark.query.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import eu.waymark.query.store.Held;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.Place;
import eu.waymark.query.store.ViewsDamagedException;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How a document of a view lies in its collection: {@code _id}, {@code project}, {@code key}, {@code at} (position of the last event
 * that it holds), {@code gone}, and where it is not gone {@code document}, {@code order} and {@code facets}.
 *
 * <p>One that is removed leaves its place and position behind: without them one who has lost the claim could bring it back.
 */
final class Stored {
    private static final ReplaceOptions MADE_WHERE_ABSENT = new ReplaceOptions().upsert(true);

    private Stored() {}

    /** Of a key, unlike that of any other: the name of a project has no slash. */
    static String id(Key key) {
        if (key.project().indexOf('/') >= 0)
            throw new IllegalArgumentException("a project's name has no slash: " + key.project());
        return key.project() + "/" + key.key();
    }

    /** The document as it is after this position; {@code json} is absent where it is removed. */
    static Document of(Key key, long position, Lifted lifted, byte @Nullable [] json) {
        Document stored = new Document("_id", id(key))
                .append("project", key.project())
                .append("key", key.key())
                .append("at", position)
                .append("gone", json == null);
        return json == null ? stored : lifted.into(stored, json);
    }

    /** Puts it in the place of one that holds less; fails as a duplicate where there is one that holds as much or more. */
    static ReplaceOneModel<Document> write(Document stored) {
        return new ReplaceOneModel<>(before(stored), stored, MADE_WHERE_ABSENT);
    }

    /** The same where there is one already. */
    static ReplaceOneModel<Document> overwrite(Document stored) {
        return new ReplaceOneModel<>(before(stored), stored);
    }

    /** Names project and key too: on a sharded cluster that says where it lies. */
    private static Bson before(Document stored) {
        return and(
                eq("_id", stored.get("_id")),
                eq("project", stored.get("project")),
                eq("key", stored.get("key")),
                lt("at", stored.get("at")));
    }

    static Key key(Document stored) {
        return new Key(text(stored, "project"), text(stored, "key"));
    }

    static Place place(Document stored) {
        return new Place(text(stored, "project"), text(stored, "order"), text(stored, "key"));
    }

    static byte[] json(Document stored) {
        return text(stored, "document").getBytes(StandardCharsets.UTF_8);
    }

    static Held held(Document stored) {
        if (stored.get("at") instanceof Long at)
            return new Held(at, Boolean.TRUE.equals(stored.get("gone")) ? null : json(stored));
        throw damaged(stored, "at");
    }

    private static String text(Document stored, String field) {
        if (stored.get(field) instanceof String text) return text;
        throw damaged(stored, field);
    }

    private static ViewsDamagedException damaged(Document stored, String field) {
        return new ViewsDamagedException(
                "the document " + stored.get("_id") + " lacks " + field + "; the views are rebuilt", null);
    }
}
