package eu.waymark.eventstore.sqlite;

import static org.sqlite.SQLiteErrorCode.SQLITE_CORRUPT;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.MetadataJson;
import eu.waymark.eventstore.engine.EventDraft;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** One event is one row: the columns in one order for writing and for reading. */
final class EventRows {
    static final String COLUMNS =
            "position, id, aggregate_type, aggregate_id, sequence, recorded_at, type, revision, payload, metadata";
    static final String INSERT = "INSERT INTO events (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** A page ends early when its payloads outgrow this, in bytes: what a reader holds stays bounded. */
    private static final long PAGE_BYTES = 4L << 20;

    private EventRows() {}

    static void insert(PreparedStatement insert, long position, EventDraft event) throws SQLException {
        insert.setLong(1, position);
        insert.setString(2, event.id());
        insert.setString(3, event.aggregateType());
        insert.setString(4, event.aggregateId());
        insert.setLong(5, event.sequence());
        insert.setLong(6, event.recordedAt().toEpochMilli());
        insert.setString(7, event.type());
        insert.setString(8, event.revision());
        insert.setBytes(9, event.payload());
        insert.setString(10, MetadataJson.of(event.metadata()));
        insert.executeUpdate();
    }

    static List<StoredEvent> page(ResultSet rows) throws SQLException {
        var page = new ArrayList<StoredEvent>();
        for (long bytes = 0; bytes < PAGE_BYTES && rows.next(); ) {
            StoredEvent event = event(rows);
            bytes += event.payload().length;
            page.add(event);
        }
        return page;
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                metadata(row));
    }

    private static Map<String, String> metadata(ResultSet row) throws SQLException {
        try {
            return MetadataJson.read(row.getString(10));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new SQLException("metadata at position " + row.getLong(1), null, SQLITE_CORRUPT.code, e);
        }
    }
}
