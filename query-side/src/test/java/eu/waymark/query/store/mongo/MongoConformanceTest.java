package eu.waymark.query.store.mongo;

import eu.waymark.query.given.Mongo;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.ViewStoreConformance;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class MongoConformanceTest extends ViewStoreConformance {
    private final Mongo mongo = Mongo.start();

    @Override
    protected ViewStore open(Path folder) {
        return MongoViewStore.open(mongo.uri(), List.of());
    }

    @AfterEach
    void drop() {
        mongo.close();
    }
}
