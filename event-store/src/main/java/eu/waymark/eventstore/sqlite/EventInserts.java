package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.engine.EventDraft;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;

/** The writer's connection. A unit is checked whole before its first row is inserted. For one thread. */
final class EventInserts implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement next;
    /** True as long as this connection lives: where anything fails, the connection is replaced, and this with it. */
    private final StreamEnds ends = new StreamEnds();

    private long size;

    EventInserts(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(EventRows.INSERT);
        this.next =
                connection.prepareStatement("SELECT coalesce(max(sequence) + 1, 0) FROM events WHERE aggregate_id = ?");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(position) + 1, 0) FROM events")) {
            this.size = row.getLong(1);
        }
        connection.rollback();
    }

    /** How many events the record holds, those of the open transaction among them. */
    long size() {
        return size;
    }

    /** @throws ConcurrencyException when an event is not the next of its stream; nothing of the unit is inserted then */
    void insert(List<EventRow> unit) throws SQLException {
        Map<String, Long> after = checked(unit);
        for (EventRow row : unit) {
            EventRows.insert(insert, size, row);
            size++;
        }
        ends.putAll(after);
    }

    /** The next sequence numbers of the streams concerned, once the unit is in. */
    private Map<String, Long> checked(List<EventRow> unit) throws SQLException {
        Map<String, Long> after = new HashMap<>();
        for (EventRow row : unit) {
            EventDraft event = row.event();
            Long known = after.get(event.aggregateId());
            long wanted = known == null ? nextOf(event.aggregateId()) : known;
            if (event.sequence() != wanted) {
                throw new ConcurrencyException(
                        "Stream %s goes on with sequence number %d, not %d: somebody else has changed it. Load it again and decide again."
                                .formatted(event.aggregateId(), wanted, event.sequence()));
            }
            after.put(event.aggregateId(), wanted + 1);
        }
        return after;
    }

    private long nextOf(String aggregateId) throws SQLException {
        Long remembered = ends.get(aggregateId);
        return remembered == null ? askNextOf(aggregateId) : remembered;
    }

    private long askNextOf(String aggregateId) throws SQLException {
        next.setString(1, aggregateId);
        try (ResultSet row = next.executeQuery()) {
            return row.getLong(1);
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** Undoes what is not committed; whatever else is wrong shows at the next use of the file. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
