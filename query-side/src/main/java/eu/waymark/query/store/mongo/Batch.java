package eu.waymark.query.store.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Change.Written;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.ViewStoreException;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Writes the documents of one change, so many at a time. None of them takes the place of one that holds more. */
final class Batch {
    private static final int AT_ONCE = 1_000;
    /** Bytes of JSON. MongoDB takes 16 MiB a document, and what is lifted out of it may take some five times its place there. */
    static final int LARGEST = 2 << 20;

    static final int DUPLICATE = 11_000;
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;
    private final List<Document> waiting = new ArrayList<>();

    private Batch(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** Before anything is written: what does not fit is not written by half. */
    static void check(Change change) {
        for (Written written : change.written())
            if (written.json().length > LARGEST)
                throw new ViewStoreException(
                        "the document " + Stored.id(written.key()) + " of the view "
                                + change.generation().view() + " has " + written.json().length
                                + " bytes, and in MongoDB it may"
                                + " have " + LARGEST + ": keep the views in SQLite, and report this",
                        null);
    }

    static void write(MongoCollection<Document> collection, Change change, Lifted lifted) {
        Batch batch = new Batch(collection);
        for (Written written : change.written())
            batch.add(Stored.of(written.key(), change.position(), lifted, written.json()));
        for (Key removed : change.removed()) batch.add(Stored.of(removed, change.position(), lifted, null));
        batch.flush();
    }

    private void add(Document document) {
        waiting.add(document);
        if (waiting.size() == AT_ONCE) flush();
    }

    private void flush() {
        List<Document> again = write(waiting.stream().map(Stored::write).toList());
        // A duplicate holds as much or more, or was made at this very moment by one who has lost the claim. It is there
        // now and stays, so that the second time its position alone decides.
        write(again.stream().map(Stored::overwrite).toList());
        waiting.clear();
    }

    /** Those that met a duplicate. */
    private List<Document> write(List<ReplaceOneModel<Document>> models) {
        if (models.isEmpty()) return List.of();
        try {
            collection.bulkWrite(models, IN_ANY_ORDER);
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null) throw e;
            List<Document> duplicates = new ArrayList<>();
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCode() != DUPLICATE) throw e;
                duplicates.add(models.get(error.getIndex()).getReplacement());
            }
            return duplicates;
        }
    }
}
