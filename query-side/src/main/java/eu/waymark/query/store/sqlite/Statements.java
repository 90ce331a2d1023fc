package eu.waymark.query.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;

/** The prepared statements of one connection, those used last. */
final class Statements {
    private final Connection connection;
    private final int kept;
    private final LinkedHashMap<String, PreparedStatement> known = new LinkedHashMap<>(16, 0.75f, true);

    Statements(Connection connection, int kept) {
        this.connection = connection;
        this.kept = kept;
    }

    PreparedStatement of(String sql) throws SQLException {
        PreparedStatement found = known.get(sql);
        if (found != null) return found;
        if (known.size() >= kept) known.pollFirstEntry().getValue().close();
        PreparedStatement made = connection.prepareStatement(sql);
        known.put(sql, made);
        return made;
    }

    void forget() throws SQLException {
        for (PreparedStatement statement : known.values()) statement.close();
        known.clear();
    }
}
