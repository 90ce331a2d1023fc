package eu.waymark.query;

import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.store.ViewsDamagedException;
import java.util.function.Function;

/** Has damage that a reader meets mended, whoever the reader is. */
record Mending(ViewReader views, Runnable damaged) implements ViewReader {
    @Override
    public <R> R read(Function<Snapshot, R> reading) {
        try {
            return views.read(reading);
        } catch (ViewsDamagedException e) {
            damaged.run();
            throw e;
        }
    }
}
