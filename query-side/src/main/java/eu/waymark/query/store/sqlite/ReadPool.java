package eu.waymark.query.store.sqlite;

import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Held;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.Snapshot;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Connections that only read, each with its prepared statements, as many as there are readings at the same time. Safe for use from
 * any thread.
 */
final class ReadPool implements AutoCloseable {
    private static final int KEPT = 8;

    private final ViewsFile file;
    private final Deque<Reading> idle = new ArrayDeque<>();
    /** Held for reading while a file is read, for writing while it is replaced. */
    private final ReadWriteLock replacing = new ReentrantReadWriteLock(true);

    ReadPool(ViewsFile file) {
        this.file = file;
    }

    <R> R read(Function<Snapshot, R> work) {
        return with(reading -> reading.transaction(() -> work.apply(reading)));
    }

    Map<Key, Held> load(Generation generation, Collection<Key> keys) {
        return with(reading -> reading.transaction(() -> reading.load(generation, keys)));
    }

    private <R> R with(Work<R> work) {
        replacing.readLock().lock();
        try {
            Reading reading = take();
            try {
                R result = work.on(reading);
                giveBack(reading);
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                // One that failed is not used again: what failed may be the connection.
                discard(reading, e);
                throw e;
            }
        } catch (SQLException e) {
            throw Trouble.with(file.path(), e);
        } finally {
            replacing.readLock().unlock();
        }
    }

    private static void discard(Reading reading, Throwable cause) {
        try {
            reading.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Runs this while nobody reads and no connection is open. */
    void suspend(Runnable work) {
        replacing.writeLock().lock();
        try {
            close();
            work.run();
        } finally {
            replacing.writeLock().unlock();
        }
    }

    private Reading take() throws SQLException {
        Reading known = poll();
        return known != null ? known : new Reading(file.path(), file.reading());
    }

    private synchronized @Nullable Reading poll() {
        return idle.pollFirst();
    }

    private synchronized void giveBack(Reading reading) throws SQLException {
        if (idle.size() < KEPT) idle.addFirst(reading);
        else reading.close();
    }

    @Override
    public synchronized void close() {
        for (Reading reading = poll(); reading != null; reading = poll()) {
            try {
                reading.close();
            } catch (SQLException e) {
                throw Trouble.with(file.path(), e);
            }
        }
    }

    /** Something done with one connection. */
    private interface Work<R> {
        R on(Reading reading) throws SQLException;
    }
}
