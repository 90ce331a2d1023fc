package eu.waymark.query.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.CheckpointsUnavailableException;
import eu.waymark.query.checkpoint.KeptNote;
import eu.waymark.query.checkpoint.NumberTakenException;
import eu.waymark.query.checkpoint.PublishedKey;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.store.ViewStoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The series in a collection of its own beside the views, which nothing that is done to views touches: a document for each checkpoint,
 * under its number, so that no number is given twice whoever signs. What the processes of the ledger tell each other is beside it.
 */
public final class MongoCheckpoints implements CheckpointSeries {
    private static final String COLLECTION = "checkpoints";
    private static final int PAGE = 500;

    private final Server server;
    private final LedgerNotes notes;

    private MongoCheckpoints(Server server) {
        this.server = server;
        this.notes = new LedgerNotes(server);
    }

    /**
     * Connects to the server that {@link MongoViewStore#open} is given.
     *
     * @throws CheckpointsUnavailableException when the address is none, or nobody answers there
     */
    public static MongoCheckpoints open(String uri) {
        return told(() -> new MongoCheckpoints(Server.connect(uri)));
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Optional<KeptNote> lastKept() {
        return call(collection -> Optional.ofNullable(collection
                        .find(gt("_id", 0L))
                        .sort(Sorts.descending("_id"))
                        .first()))
                .map(this::kept);
    }

    /** Page by page: no cursor stays open, and a line that is lost is lost between two of them. */
    @Override
    public Stream<KeptNote> keptAfter(long number) {
        return Stream.iterate(
                        page(number),
                        page -> !page.isEmpty(),
                        page -> page(page.getLast().get("_id", Object.class)))
                .flatMap(List::stream)
                .map(this::kept);
    }

    /** @param after as it lies there: somebody may have put one between two numbers */
    private List<Document> page(Object after) {
        return call(collection -> collection
                .find(gt("_id", after))
                .sort(Sorts.ascending("_id"))
                .limit(PAGE)
                .into(new ArrayList<>()));
    }

    @Override
    public Optional<KeptNote> kept(long number) {
        return call(collection ->
                        Optional.ofNullable(collection.find(eq("_id", number)).first()))
                .map(this::kept);
    }

    private KeptNote kept(Document stored) {
        return KeptCheckpoints.note(stored, this);
    }

    @Override
    public void append(long number, long size, SignedNote note) {
        boolean appended = call(collection -> {
            try {
                return collection
                        .insertOne(KeptCheckpoints.document(number, size, note))
                        .wasAcknowledged();
            } catch (MongoWriteException e) {
                if (e.getCode() == Batch.DUPLICATE) return false;
                throw e;
            }
        });
        if (!appended) throw new NumberTakenException(toString(), number);
    }

    @Override
    public Optional<byte[]> timeStamp(long number, long size) {
        return call(collection ->
                        Optional.ofNullable(collection.find(eq("_id", number)).first()))
                .map(stored -> stored.get(KeptCheckpoints.TIME_STAMP, Binary.class))
                .map(Binary::getData);
    }

    @Override
    public void keepTimeStamp(long number, long size, byte[] response) {
        call(collection -> collection.updateOne(
                and(eq("_id", number), exists(KeptCheckpoints.TIME_STAMP, false)),
                Updates.set(KeptCheckpoints.TIME_STAMP, new Binary(response))));
    }

    @Override
    public Optional<PublishedKey> published() {
        return told(notes::published);
    }

    @Override
    public PublishedKey publish(VerifierKey key, Path folder) {
        return told(() -> notes.publish(key.written(), Owner.NAME + ", from " + folder));
    }

    @Override
    public void wish(long size) {
        told(() -> notes.wish(size));
    }

    @Override
    public long wished() {
        return told(notes::wished);
    }

    private <T> T call(Function<MongoCollection<Document>, T> work) {
        return told(() -> server.call(database -> work.apply(database.getCollection(COLLECTION))));
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (ViewStoreException e) {
            throw new CheckpointsUnavailableException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Host and database, without user and password. */
    @Override
    public String toString() {
        return server.toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
