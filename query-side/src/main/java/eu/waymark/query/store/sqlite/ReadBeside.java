package eu.waymark.query.store.sqlite;

import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.store.ViewStoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads a file beside a process that may be writing it: opened for each reading, and never made. */
record ReadBeside(Path path) implements ViewReader {
    @Override
    public <R> R read(Function<Snapshot, R> reading) {
        ViewsFile file = new ViewsFile(path);
        if (!Files.exists(path) || file.lacksItsLog())
            throw new ViewStoreException(
                    path + " is not there, or not whole; the views are derived and built when a server starts", null);
        try (ReadPool pool = new ReadPool(file)) {
            return pool.read(reading);
        }
    }
}
