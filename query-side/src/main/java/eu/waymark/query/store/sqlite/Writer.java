package eu.waymark.query.store.sqlite;

import eu.waymark.query.store.Change;
import eu.waymark.query.store.Change.Written;
import eu.waymark.query.store.Key;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The one connection that writes, until something fails: of no more use then. Used by one thread at a time. */
final class Writer implements AutoCloseable {
    private static final int STATEMENTS = 128;

    private final Connection connection;
    private final Statements statements;

    Writer(Connection connection) throws SQLException {
        this.connection = connection;
        this.statements = new Statements(connection, STATEMENTS);
        connection.setAutoCommit(false);
    }

    /** Does all of this, or nothing once this is closed after a failure: SQLite may have undone it already. */
    <T> T transaction(Work<T> work) throws SQLException {
        T result = work.on(connection);
        connection.commit();
        return result;
    }

    void write(Change change) throws SQLException {
        String table = Schema.documents(change.generation());
        upsert(table, change.written());
        delete(table, change.removed());
        Generations.move(connection, change);
    }

    private void upsert(String table, List<Written> documents) throws SQLException {
        if (documents.isEmpty()) return;
        PreparedStatement statement = statements.of(
                "INSERT OR REPLACE INTO " + table + " (project, key, document) VALUES (?, ?, CAST(? AS TEXT))");
        for (Written document : documents) {
            statement.setString(1, document.key().project());
            statement.setString(2, document.key().key());
            statement.setBytes(3, document.json());
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private void delete(String table, List<Key> keys) throws SQLException {
        if (keys.isEmpty()) return;
        PreparedStatement statement = statements.of("DELETE FROM " + table + " WHERE project = ? AND key = ?");
        for (Key key : keys) {
            statement.setString(1, key.project());
            statement.setString(2, key.key());
            statement.addBatch();
        }
        statement.executeBatch();
    }

    /** Before tables change: a statement that is held open may keep its table from being dropped. */
    void forget() throws SQLException {
        statements.forget();
    }

    /** Undoes what is not committed. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Something done with JDBC. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
