package eu.waymark.query.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import eu.waymark.query.store.Haste;
import eu.waymark.query.store.ViewStoreException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.bson.BSONException;
import org.bson.Document;

/** The database of the views and of the checkpoints, and the way to it. Safe for use from any thread. */
final class Server implements AutoCloseable {
    static final String SETTING = "waymark.views.mongodb.uri";

    private static final String DATABASE = "waymark";
    /** At a start: whoever has named a server that is not there is told so. */
    private static final int START_SECONDS = 5;
    /** Longer than a replica set takes to choose another primary, which is ten to twelve seconds as it is set by itself. */
    private static final int ELECTION_SECONDS = 20;
    /** For an answer that does not wait for an election. */
    private static final int HASTE_SECONDS = 2;

    private final MongoClient client;
    private final MongoDatabase database;
    private final String name;

    private Server(MongoClient client, MongoDatabase database, String name) {
        this.client = client;
        this.database = database;
        this.name = name;
    }

    /** Connects, and makes sure that somebody answers. Throws {@link ViewStoreException} where nobody does. */
    static Server connect(String uri) {
        ConnectionString address = address(uri);
        String database = Objects.requireNonNullElse(address.getDatabase(), DATABASE);
        MongoClient client = MongoClients.create(settings(address));
        String name = "MongoDB at " + String.join(",", address.getHosts()) + " (database " + database + ")";
        Server server = new Server(client, client.getDatabase(database), name);
        try {
            server.call(
                    found -> found.withTimeout(START_SECONDS, TimeUnit.SECONDS).runCommand(new Document("ping", 1)));
            return server;
        } catch (RuntimeException e) {
            client.close();
            throw e;
        }
    }

    /** The driver's own words are left out: they may repeat the address, and the password in it. */
    private static ConnectionString address(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException | MongoException e) {
            throw new ViewStoreException(
                    SETTING
                            + " is no address of MongoDB: write mongodb://HOST:PORT/DATABASE, with USER:PASSWORD@ before"
                            + " HOST where it asks for them",
                    null);
        }
    }

    /** Majorities, whatever the address says: what is answered as written must outlive the server that wrote it. */
    private static MongoClientSettings settings(ConnectionString address) {
        return MongoClientSettings.builder()
                .applicationName("waymark")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(ELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(START_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(address)
                .writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .retryReads(true)
                .build();
    }

    /** Does this with the database, and says in words of its own where that fails. Waits while no server can take it, unless in {@link Haste}. */
    <T> T call(Function<MongoDatabase, T> work) {
        try {
            return work.apply(Haste.isAsked() ? database.withTimeout(HASTE_SECONDS, TimeUnit.SECONDS) : database);
        } catch (MongoException e) {
            throw Trouble.with(name, e);
        } catch (BSONException e) {
            throw new ViewStoreException(name + " cannot be used: " + e.getMessage() + "; " + Trouble.WAY_OUT, e);
        }
    }

    /** Host and database, without user and password. */
    @Override
    public String toString() {
        return name;
    }

    @Override
    public void close() {
        client.close();
    }
}
