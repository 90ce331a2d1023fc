package eu.waymark.query.store.sqlite;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.Claim;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Held;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.store.ViewStore;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The views in one file, {@code views.db}. A file that is damaged, foreign or of another layout is thrown away and made anew. */
public final class SqliteViewStore implements ViewStore {
    private final ViewsFile file;
    private final ReadPool readers;
    /** Absent after a failure: what the connection believed may be wrong, and the next one begins from the file. */
    private @Nullable Writer writer;

    private SqliteViewStore(ViewsFile file, Writer writer) {
        this.file = file;
        this.writer = writer;
        this.readers = new ReadPool(file);
    }

    /**
     * Opens the file, or makes it, in a folder that exists. One process at a time.
     *
     * @throws eu.waymark.query.store.ViewStoreException when the disk does not let it be written
     */
    public static SqliteViewStore open(Path path) {
        ViewsFile file = new ViewsFile(path);
        return new SqliteViewStore(file, Opening.of(file));
    }

    /** Where each view stands, read beside a process that may be running; empty where there is no such file, whole. */
    public static List<Generation> generations(Path path) {
        return Opening.generations(new ViewsFile(path));
    }

    /** Reads the live views of a file beside a process that may be running. Nothing stays open. */
    public static ViewReader reading(Path path) {
        return new ReadBeside(path);
    }

    @Override
    public Claim claim() {
        return Claim.ALWAYS;
    }

    @Override
    public List<Generation> generations() {
        return write(writing -> writing.transaction(Generations::all));
    }

    @Override
    public Generation begin(Projection<?> view) {
        int number = 1
                + generations().stream()
                        .filter(other -> other.view().equals(view.name()))
                        .mapToInt(Generation::number)
                        .max()
                        .orElse(0);
        Generation begun = new Generation(view.name(), number, view.version(), false, -1, null, null);
        return write(writing -> writing.transaction(connection -> {
            Generations.insert(connection, begun);
            Schema.begin(connection, begun);
            return begun;
        }));
    }

    @Override
    public Map<Key, Held> load(Generation generation, Collection<Key> keys) {
        // By a reader, so that one batch is folded while the one before it is being written.
        return readers.load(generation, keys);
    }

    @Override
    public void write(Collection<Change> changes) {
        write(writing -> writing.transaction(connection -> {
            for (Change change : changes) writing.write(change);
            return changes;
        }));
    }

    @Override
    public void promote(Collection<Promotion> built) {
        List<Generation> all = generations();
        write(writing -> {
            writing.forget();
            return writing.transaction(connection -> {
                for (Promotion promotion : built) {
                    Schema.index(connection, promotion.view(), promotion.generation());
                    for (Generation old : all)
                        if (old.live() && old.view().equals(promotion.view().name())) Dropping.of(connection, old);
                    Generations.makeLive(connection, promotion.generation());
                }
                return built;
            });
        });
    }

    @Override
    public void drop(Generation generation) {
        write(writing -> {
            writing.forget();
            return writing.transaction(connection -> Dropping.of(connection, generation));
        });
    }

    @Override
    public void trouble(Collection<Generation> generations, String cause) {
        write(writing -> writing.transaction(connection -> {
            for (Generation generation : generations) Generations.trouble(connection, generation, cause);
            return generations;
        }));
    }

    @Override
    public <R> R read(Function<Snapshot, R> reading) {
        return readers.read(reading);
    }

    @Override
    public synchronized void clear() {
        readers.suspend(() -> {
            closeWriter();
            file.delete();
            writer = Opening.of(file);
        });
    }

    @Override
    public synchronized void close() {
        readers.close();
        closeWriter();
    }

    private void closeWriter() {
        Writer open = writer;
        writer = null;
        try {
            if (open != null) open.close();
        } catch (SQLException e) {
            throw Trouble.with(file.path(), e);
        }
    }

    private synchronized <T> T write(Writing<T> work) {
        try {
            return work.with(writer());
        } catch (SQLException e) {
            discardWriter(e);
            throw Trouble.with(file.path(), e);
        } catch (RuntimeException | Error e) {
            discardWriter(e);
            throw e;
        }
    }

    private Writer writer() throws SQLException {
        Writer open = writer;
        if (open == null) writer = open = new Writer(file.writing());
        return open;
    }

    /** Gives the connection up, and with it what is half done; the cause stays what it was. */
    private void discardWriter(Throwable cause) {
        try {
            closeWriter();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /** Something done by the writer. */
    private interface Writing<T> {
        T with(Writer writer) throws SQLException;
    }
}
