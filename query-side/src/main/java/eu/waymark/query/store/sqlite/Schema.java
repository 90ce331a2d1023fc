package eu.waymark.query.store.sqlite;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Generation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The tables of the file: one that lists the generations, and one of documents for each of them. */
final class Schema {
    /** "WMvw": says that the file is ours. */
    private static final int APPLICATION = 0x574d7677;

    private static final int LAYOUT = 1;

    private static final String WITHOUT_DOCUMENTS = """
            SELECT count(*) FROM generation WHERE 'documents_' || view || '_' || number NOT IN (
              SELECT name FROM sqlite_schema WHERE type = 'table')""";

    private Schema() {}

    static String documents(Generation generation) {
        return documents(generation.view(), generation.number());
    }

    static String documents(String view, int number) {
        if (!view.matches("[a-z]+")) throw new IllegalArgumentException("a view's name has lower-case letters only");
        return "documents_" + view + "_" + number;
    }

    /** The SQL that gives a component of the document; its path is checked, since it becomes part of a statement. */
    static String component(String path) {
        if (!path.matches("[A-Za-z]+(\\.[A-Za-z]+)*")) throw new IllegalArgumentException("no path: " + path);
        return "(document ->> '$." + path + "')";
    }

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE generation (
                      view TEXT NOT NULL, number INTEGER NOT NULL, version INTEGER NOT NULL, live INTEGER NOT NULL,
                      position INTEGER NOT NULL, event TEXT, trouble TEXT, PRIMARY KEY (view, number)) WITHOUT ROWID""");
            statement.execute("PRAGMA user_version = " + LAYOUT);
            statement.execute("PRAGMA application_id = " + APPLICATION);
        }
    }

    static boolean isEmpty(Connection connection) throws SQLException {
        return "0".equals(single(connection, "SELECT count(*) FROM sqlite_schema"));
    }

    /** What is wrong with the file, or null where it is one that we wrote, in this layout, as far as a glance shows. */
    static @Nullable String fault(Connection connection) throws SQLException {
        if (!Integer.toString(APPLICATION).equals(single(connection, "PRAGMA application_id")))
            return "it is not a file of views";
        String layout = single(connection, "PRAGMA user_version");
        if (!Integer.toString(LAYOUT).equals(layout)) return "it has the layout " + layout + ", not " + LAYOUT;
        return "0".equals(single(connection, WITHOUT_DOCUMENTS)) ? null : "a generation lacks its documents";
    }

    /** The same after reading all of it. */
    static @Nullable String hiddenFault(Connection connection) throws SQLException {
        String check = single(connection, "PRAGMA quick_check(1)");
        return "ok".equals(check) ? null : check;
    }

    static void begin(Connection connection, Generation generation) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + documents(generation)
                    + " (project TEXT NOT NULL, key TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (project, key))"
                    + " WITHOUT ROWID");
        }
    }

    /** Made after the load, where filling it costs far less than keeping it up during the load. */
    static void index(Connection connection, Projection<?> view, Generation generation) throws SQLException {
        String order = view.order();
        if (order == null) return;
        String table = documents(generation);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE INDEX " + table + "_order ON " + table + " (project, " + component(order) + ", key)");
        }
    }

    static void drop(Connection connection, Generation generation) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + documents(generation));
        }
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
