package eu.waymark.query.store.sqlite;

import eu.waymark.query.store.Generation;
import java.sql.Connection;
import java.sql.SQLException;

/** How a generation goes: its row and its table in the same transaction. */
final class Dropping {
    private Dropping() {}

    static Generation of(Connection connection, Generation generation) throws SQLException {
        Generations.delete(connection, generation);
        Schema.drop(connection, generation);
        return generation;
    }
}
