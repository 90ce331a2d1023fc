package eu.waymark.backoffice;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.URI;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * A database for views on a server that speaks MongoDB's protocol: the one that {@code WAYMARK_TEST_MONGODB_URI} names, or else one
 * within this process. Dropped when it is closed.
 */
public record MongoViews(String database) implements AutoCloseable {
    public static MongoViews start() {
        return new MongoViews("waymark-test-" + UUID.randomUUID());
    }

    public String uri() {
        String real = System.getenv("WAYMARK_TEST_MONGODB_URI");
        URI server = URI.create(real == null ? InProcess.ADDRESS : real);
        String query = server.getRawQuery() == null ? "" : "?" + server.getRawQuery();
        return server.getScheme() + "://" + server.getRawAuthority() + "/" + database + query;
    }

    @Override
    public void close() {
        try (MongoClient client = MongoClients.create(uri())) {
            client.getDatabase(database).drop();
        }
    }

    /** One for all tests of this process. */
    private static final class InProcess {
        static {
            // It says of each index that it does not keep it.
            ((Logger) LoggerFactory.getLogger("de.bwaldvogel")).setLevel(Level.ERROR);
        }

        static final String ADDRESS = new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
    }
}
