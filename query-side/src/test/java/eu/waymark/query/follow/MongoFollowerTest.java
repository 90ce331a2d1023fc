package eu.waymark.query.follow;

import eu.waymark.query.given.Mongo;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.mongo.MongoViewStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** The same follower over the other engine. */
class MongoFollowerTest extends FollowerTest {
    private final Mongo mongo = Mongo.start();

    @Override
    ViewStore open(Path place) {
        return MongoViewStore.open(mongo.uri(), List.of());
    }

    @AfterEach
    void drop() {
        mongo.close();
    }
}
