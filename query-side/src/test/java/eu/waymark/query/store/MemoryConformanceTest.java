package eu.waymark.query.store;

import eu.waymark.query.given.MemoryViewStore;
import java.nio.file.Path;

class MemoryConformanceTest extends ViewStoreConformance {
    @Override
    protected ViewStore open(Path folder) {
        return new MemoryViewStore();
    }
}
