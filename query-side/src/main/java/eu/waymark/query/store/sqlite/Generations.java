package eu.waymark.query.store.sqlite;

import eu.waymark.query.store.Change;
import eu.waymark.query.store.Generation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows that say which generations there are, and where each stands. */
final class Generations {
    private Generations() {}

    static List<Generation> all(Connection connection) throws SQLException {
        List<Generation> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT view, number, version, live, position, event, trouble FROM generation ORDER BY view, number");
                ResultSet row = statement.executeQuery()) {
            while (row.next())
                found.add(new Generation(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getBoolean(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getString(7)));
        }
        return List.copyOf(found);
    }

    static void insert(Connection connection, Generation generation) throws SQLException {
        update(
                connection,
                "INSERT INTO generation (view, number, version, live, position) VALUES (?, ?, ?, 0, -1)",
                generation.view(),
                generation.number(),
                generation.version());
    }

    static void move(Connection connection, Change change) throws SQLException {
        int moved = update(
                connection,
                "UPDATE generation SET position = ?, event = ?, trouble = NULL WHERE view = ? AND number = ?",
                change.position(),
                change.event(),
                change.generation().view(),
                change.generation().number());
        if (moved != 1) throw new SQLException("there is no generation " + change.generation());
    }

    static void delete(Connection connection, Generation generation) throws SQLException {
        update(
                connection,
                "DELETE FROM generation WHERE view = ? AND number = ?",
                generation.view(),
                generation.number());
    }

    static void makeLive(Connection connection, Generation generation) throws SQLException {
        update(
                connection,
                "UPDATE generation SET live = 1 WHERE view = ? AND number = ?",
                generation.view(),
                generation.number());
    }

    static void trouble(Connection connection, Generation generation, String cause) throws SQLException {
        update(
                connection,
                "UPDATE generation SET trouble = ? WHERE view = ? AND number = ?",
                cause,
                generation.view(),
                generation.number());
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) statement.setObject(index + 1, values[index]);
            return statement.executeUpdate();
        }
    }
}
