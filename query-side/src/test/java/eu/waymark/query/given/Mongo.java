package eu.waymark.query.given;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;

/**
 * A database of its own on a server that speaks MongoDB's protocol: the one that {@code WAYMARK_TEST_MONGODB_URI} names, or else one
 * within this process. Dropped when it is closed.
 */
public final class Mongo implements AutoCloseable {
    private final String database = "waymark-test-" + UUID.randomUUID();
    private final URI server;

    private Mongo(URI server) {
        this.server = server;
    }

    public static Mongo start() {
        String real = System.getenv("WAYMARK_TEST_MONGODB_URI");
        return new Mongo(URI.create(real == null ? InProcess.ADDRESS : real));
    }

    /** The address of the database. */
    public String uri() {
        return uri(server.getRawAuthority(), server.getRawQuery());
    }

    /** The same by this wire. Whoever is held back for longer than any test does it gives up, so that a test that fails ends. */
    public String uri(Wire wire) {
        String user = server.getRawUserInfo() == null ? "" : server.getRawUserInfo() + "@";
        String given = server.getRawQuery() == null ? "" : server.getRawQuery() + "&";
        return uri(
                user + wire.authority(),
                given + "directConnection=true&serverSelectionTimeoutMS=2000&socketTimeoutMS=30000");
    }

    /** The same for whoever waits as long as Waymark does by itself. */
    public String patientUri(Wire wire) {
        return uri(wire).replace("&serverSelectionTimeoutMS=2000", "");
    }

    private String uri(String authority, String query) {
        return server.getScheme() + "://" + authority + "/" + database + (query == null ? "" : "?" + query);
    }

    /** A way to it that can be held up and cut. */
    public Wire wire() {
        return Wire.to(server.getHost(), server.getPort() < 0 ? 27_017 : server.getPort());
    }

    /** Does with the database what nobody should, or looks at what nobody sees. */
    public <T> T raw(Function<MongoDatabase, T> work) {
        try (MongoClient client = MongoClients.create(uri())) {
            return work.apply(client.getDatabase(database));
        }
    }

    /** The position of the view that stands furthest; -1 where there is none. */
    public long furthest() {
        return generations().values().stream()
                .mapToLong(generation -> ((Document) generation).getLong("position"))
                .max()
                .orElse(-1);
    }

    /** The collection that holds the documents of the generation that the state names so. */
    public String documents(String generation) {
        return state().getString("_id") + "_" + generation;
    }

    /** As the state names them, by view and number. */
    Document generations() {
        return state().get("generations", Document.class);
    }

    /** Of the build that was there first. */
    private Document state() {
        return raw(found ->
                Objects.requireNonNull(found.getCollection("waymark").find().first()));
    }

    @Override
    public void close() {
        raw(found -> {
            found.drop();
            return database;
        });
    }

    /** One for all tests of this process. */
    private static final class InProcess {
        static final String ADDRESS = new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
    }
}
