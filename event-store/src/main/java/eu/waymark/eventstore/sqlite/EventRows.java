package eu.waymark.eventstore.sqlite;

import static org.sqlite.SQLiteErrorCode.SQLITE_CORRUPT;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.MetadataJson;
import eu.waymark.eventstore.engine.EventDraft;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One event is one row: the columns in one order for writing and for reading. */
final class EventRows {
    static final String COLUMNS =
            "position, id, aggregate_type, aggregate_id, sequence, recorded_at, type, revision, payload, metadata";
    static final String INSERT = "INSERT INTO events (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** A page ends early when its payloads outgrow this, in bytes: what a reader holds stays bounded. */
    private static final long PAGE_BYTES = 4L << 20;

    private EventRows() {}

    static void insert(PreparedStatement insert, long position, EventRow row) throws SQLException {
        EventDraft event = row.event();
        insert.setLong(1, position);
        insert.setString(2, event.id());
        insert.setString(3, event.aggregateType());
        insert.setString(4, event.aggregateId());
        insert.setLong(5, event.sequence());
        insert.setLong(6, event.recordedAt().toEpochMilli());
        insert.setString(7, event.type());
        insert.setString(8, event.revision());
        insert.setBytes(9, event.payload());
        insert.setString(10, row.metadata());
        insert.executeUpdate();
    }

    /** A page in global order; what is not in its place is damage, because the record has no gaps. */
    static List<StoredEvent> page(ResultSet rows, long from) throws SQLException {
        return page(rows, from, StoredEvent::position);
    }

    /** A page of one stream, whose sequence numbers have no gaps either. */
    static List<StoredEvent> streamPage(ResultSet rows, long from) throws SQLException {
        return page(rows, from, StoredEvent::sequence);
    }

    private static List<StoredEvent> page(ResultSet rows, long from, ToLongFunction<StoredEvent> place)
            throws SQLException {
        var page = new ArrayList<StoredEvent>();
        for (long bytes = 0; bytes < PAGE_BYTES && rows.next(); ) {
            StoredEvent event = event(rows);
            long found = place.applyAsLong(event);
            long wanted = from + page.size();
            if (found != wanted) {
                throw new Gap(event.position(), found > wanted);
            }
            bytes += event.payload().length;
            page.add(event);
        }
        return page;
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                row.getLong(5),
                Instant.ofEpochMilli(row.getLong(6)),
                text(row, 7),
                text(row, 8),
                present(row.getBytes(9)),
                metadata(row));
    }

    /** By way of the bytes: the driver's own strings take several times as long, and every event that is read has seven. */
    private static String text(ResultSet row, int column) throws SQLException {
        return new String(present(row.getBytes(column)), StandardCharsets.UTF_8);
    }

    /** The table forbids nulls, a damaged page does not. */
    private static <T> T present(@Nullable T value) throws SQLException {
        if (value == null) {
            throw damage("a row without all of its columns", null);
        }
        return value;
    }

    private static Map<String, String> metadata(ResultSet row) throws SQLException {
        try {
            return MetadataJson.read(present(row.getBytes(10)));
        } catch (IllegalArgumentException e) {
            throw damage("metadata at position " + row.getLong(1), e);
        }
    }

    private static SQLException damage(String what, @Nullable Exception cause) {
        return new SQLException(what, null, SQLITE_CORRUPT.code, cause);
    }
}
