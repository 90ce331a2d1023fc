package eu.waymark.query.given;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.URI;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A database of its own on a server that speaks MongoDB's protocol: the one that {@code WAYMARK_TEST_MONGODB_URI} names, or else one
 * within this process. Dropped when it is closed.
 */
public final class Mongo implements AutoCloseable {
    private final String database = "waymark-test-" + UUID.randomUUID();
    private final String server;
    private final @Nullable MongoServer here;

    private Mongo(String server, @Nullable MongoServer here) {
        this.server = server;
        this.here = here;
    }

    public static Mongo start() {
        String real = System.getenv("WAYMARK_TEST_MONGODB_URI");
        if (real != null) return new Mongo(real, null);
        MongoServer here = new MongoServer(new MemoryBackend());
        return new Mongo(here.bindAndGetConnectionString(), here);
    }

    /** The address of the database. */
    public String uri() {
        return uri(URI.create(server).getAuthority());
    }

    /** The same behind this host and port. */
    public String uri(String authority) {
        URI named = URI.create(server);
        String query = named.getRawQuery() == null ? "" : "?" + named.getRawQuery();
        return named.getScheme() + "://" + authority + "/" + database + query;
    }

    public String host() {
        return URI.create(server).getHost();
    }

    public int port() {
        return URI.create(server).getPort();
    }

    /** Does with the database what nobody should. */
    public void tampering(Consumer<MongoDatabase> work) {
        try (MongoClient client = MongoClients.create(uri())) {
            work.accept(client.getDatabase(database));
        }
    }

    @Override
    public void close() {
        tampering(MongoDatabase::drop);
        if (here != null) here.shutdownNow();
    }
}
