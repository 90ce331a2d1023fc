package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.engine.RecordStorageEngine;
import eu.waymark.eventstore.engine.RecordStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.serialization.Serializer;

/**
 * The record in one file, {@code events.db}: the events and nothing else. Safe for use from any thread.
 *
 * <p>An append that has returned is on disk. One process writes a file, once; any number may read it.
 */
public final class SqliteRecord implements AutoCloseable {
    private final WriterLock lock;
    private final WrittenHead head;
    private final AppendQueue queue;
    private final GroupCommit commits;
    private final Thread writer;
    private final SqliteRecordReader reader;
    private final SqliteRecordStore store;
    private final RecordStorageEngine engine;

    private SqliteRecord(RecordFile file, WriterLock lock, EventInserts inserts, ReadPool pool, Serializer serializer) {
        this.lock = lock;
        this.head = new WrittenHead(inserts.size());
        this.queue = new AppendQueue(file.path());
        this.reader = new SqliteRecordReader(pool, head);
        this.store = new SqliteRecordStore(reader, queue);
        this.engine = new RecordStorageEngine(store, serializer);
        this.commits = new GroupCommit(file, inserts, queue, head);
        this.writer = Thread.ofPlatform().name("record-writer").start(commits);
    }

    /**
     * Opens the record for writing; makes it where there is none yet, in a folder that exists.
     *
     * @param eventSerializer gives payloads as bytes with a logical type name and a revision, and reads them again
     * @throws RecordUnavailableException when it is open for writing already, here or in another process, when it is of another schema
     *     or no record at all, or when the disk does not let it be written
     */
    public static SqliteRecord open(Path file, Serializer eventSerializer) {
        RecordFile found = RecordFile.at(file);
        WriterLock lock = WriterLock.on(found.path());
        try {
            EventInserts inserts = firstConnection(found);
            try {
                return new SqliteRecord(found, lock, inserts, new ReadPool(found), eventSerializer);
            } catch (RuntimeException e) {
                inserts.close();
                throw e;
            }
        } catch (SQLException e) {
            lock.close();
            throw Trouble.with(found.path(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens a record to read only, also while another process writes it.
     *
     * @throws RecordUnavailableException when there is none, when it is of another schema or no record at all
     */
    public static SqliteRecordReader openReadOnly(Path file) {
        RecordFile found = RecordFile.existing(file);
        try (Connection connection = found.reading().createConnection(found.readingUrl())) {
            RecordSchema.check(found.path(), connection);
        } catch (SQLException e) {
            throw Trouble.with(found.path(), e);
        }
        ReadPool pool = new ReadPool(found);
        return new SqliteRecordReader(pool, new PolledHead(() -> SqliteRecordReader.size(pool)));
    }

    private static EventInserts firstConnection(RecordFile file) throws SQLException {
        Connection connection = file.writing();
        try {
            RecordSchema.prepare(file.path(), connection);
            EventInserts inserts = new EventInserts(connection);
            file.makeLogRoom();
            return inserts;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Axon's side: what a unit of work appends is written, whole, when its root commits. */
    public RecordStorageEngine engine() {
        return engine;
    }

    public RecordReader reader() {
        return reader;
    }

    /** What is written past Axon, as it is stored elsewhere. */
    public RecordStore store() {
        return store;
    }

    /** Waits until what was accepted is written, then gives up the file. What comes later is refused. */
    @Override
    public void close() {
        queue.close();
        head.close();
        joinWriter();
        reader.close();
        // The writer's connection goes last: only that one can bring what lies in the write-ahead log into the file.
        commits.close();
        lock.close();
    }

    private void joinWriter() {
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
