package eu.waymark.query.store.sqlite;

import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.ViewStoreConformance;
import java.nio.file.Path;

class SqliteConformanceTest extends ViewStoreConformance {
    @Override
    protected ViewStore open(Path folder) {
        return SqliteViewStore.open(folder.resolve("views.db"));
    }
}
