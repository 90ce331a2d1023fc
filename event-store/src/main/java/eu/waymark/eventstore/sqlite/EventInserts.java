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
    void insert(List<EventDraft> unit) throws SQLException {
        checkSequences(unit);
        for (EventDraft event : unit) {
            EventRows.insert(insert, size, event);
            size++;
        }
    }

    private void checkSequences(List<EventDraft> unit) throws SQLException {
        Map<String, Long> expected = new HashMap<>();
        for (EventDraft event : unit) {
            Long known = expected.get(event.aggregateId());
            long wanted = known == null ? nextOf(event.aggregateId()) : known;
            if (event.sequence() != wanted) {
                throw new ConcurrencyException(
                        "Stream %s goes on with sequence number %d, not %d: somebody else has changed it. Load it again and decide again."
                                .formatted(event.aggregateId(), wanted, event.sequence()));
            }
            expected.put(event.aggregateId(), wanted + 1);
        }
    }

    private long nextOf(String aggregateId) throws SQLException {
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
