package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Reads the record from its file. A page holds no connection once it is answered. Safe for use from any thread. */
public final class SqliteRecordReader implements RecordReader, AutoCloseable {
    private static final String SELECT = "SELECT " + EventRows.COLUMNS + " FROM events ";

    private final ReadPool pool;
    private final Head head;

    SqliteRecordReader(ReadPool pool, Head head) {
        this.pool = pool;
        this.head = head;
    }

    /** How many events the file holds: positions have no gaps. */
    static long size(ReadPool pool) {
        return pool.query("SELECT coalesce(max(position) + 1, 0) FROM events", row -> row.getLong(1));
    }

    @Override
    public long size() {
        return head.size();
    }

    @Override
    public List<StoredEvent> read(long from, int limit) {
        require(from >= 0, "Positions count from 0");
        require(limit >= 1, "A page holds at least one event");
        return pool.query(
                SELECT + "WHERE position >= ? ORDER BY position LIMIT ?",
                rows -> EventRows.page(rows, from),
                // From the very first row of the table: one that stands before position 0 is in no page, but in a
                // stream.
                from == 0 ? Long.MIN_VALUE : from,
                limit);
    }

    @Override
    public List<StoredEvent> readStream(String aggregateId, long fromSequence, int limit) {
        require(fromSequence >= 0, "Sequence numbers count from 0");
        require(limit >= 1, "A page holds at least one event");
        return pool.query(
                SELECT + "WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?",
                rows -> EventRows.streamPage(rows, fromSequence),
                aggregateId,
                fromSequence,
                limit);
    }

    @Override
    public long awaitBeyond(long size, Duration atMost) throws InterruptedException {
        return head.awaitBeyond(size, atMost);
    }

    @Override
    public OptionalLong lastSequence(String aggregateId) {
        return pool.query(
                "SELECT sequence FROM events WHERE aggregate_id = ? ORDER BY sequence DESC LIMIT 1",
                SqliteRecordReader::optional,
                aggregateId);
    }

    /** Reads from the start until it meets one: asked rarely, and an index on time would be paid for at every append. */
    OptionalLong firstSince(Instant instant) {
        return pool.query(
                "SELECT position FROM events WHERE recorded_at >= ? ORDER BY position LIMIT 1",
                SqliteRecordReader::optional,
                instant.toEpochMilli());
    }

    private static OptionalLong optional(ResultSet rows) throws SQLException {
        return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ".");
        }
    }

    /** Gives the connections back; for a record that is open for writing its owner does this. */
    @Override
    public void close() {
        pool.close();
    }
}
