package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordUnavailableException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The one table, and the marks in the file's header that say whose it is and of which schema. */
final class RecordSchema {
    /** "WYMK", so that no other program's database is taken for a record. */
    static final int APPLICATION = 0x57594D4B;

    static final int VERSION = 1;

    private static final String EVENTS = """
            CREATE TABLE events (
              position INTEGER PRIMARY KEY,
              id TEXT NOT NULL,
              aggregate_type TEXT NOT NULL,
              aggregate_id TEXT NOT NULL,
              sequence INTEGER NOT NULL,
              recorded_at INTEGER NOT NULL,
              type TEXT NOT NULL,
              revision TEXT NOT NULL,
              payload BLOB NOT NULL,
              metadata TEXT NOT NULL,
              UNIQUE (aggregate_id, sequence)
            ) STRICT""";

    private RecordSchema() {}

    /** Makes the table in an empty file, and checks any other. */
    static void prepare(Path file, Connection connection) throws SQLException {
        if (!isEmpty(connection)) {
            check(file, connection);
            return;
        }
        connection.rollback();
        outsideTransaction(connection, "PRAGMA journal_mode = WAL");
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(EVENTS);
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
            statement.executeUpdate("PRAGMA user_version = " + VERSION);
        }
        connection.commit();
    }

    /** @throws RecordUnavailableException when the file is not ours, or of a newer schema */
    static void check(Path file, Connection connection) throws SQLException {
        if (number(connection, "PRAGMA application_id") != APPLICATION) {
            throw new RecordUnavailableException(
                    "%s is not a Waymark record. Choose another folder with --data.".formatted(file));
        }
        long version = number(connection, "PRAGMA user_version");
        if (version != VERSION) {
            throw new RecordUnavailableException(
                    "%s has schema %d, and this Waymark reads schema %d. Use the Waymark that wrote it, or a newer one."
                            .formatted(file, version, VERSION));
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        return number(connection, "PRAGMA application_id") == 0
                && number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    }

    private static void outsideTransaction(Connection connection, String pragma) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(pragma);
        }
        connection.setAutoCommit(false);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.getLong(1);
        }
    }
}
