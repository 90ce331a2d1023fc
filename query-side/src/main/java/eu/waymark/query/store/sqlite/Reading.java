package eu.waymark.query.store.sqlite;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Documents;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Held;
import eu.waymark.query.store.Key;
import eu.waymark.query.store.Place;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewNotReadyException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One connection that reads, a transaction at a time. Used by one thread at a time. */
final class Reading implements Snapshot, AutoCloseable {
    private static final int STATEMENTS = 64;
    private static final String SELECT = "SELECT document FROM %s WHERE project = ? AND key = ?";
    private static final String POSITION = "SELECT position FROM generation WHERE view = ? AND number = ?";

    private final Path file;
    private final Connection connection;
    private final Statements statements;

    Reading(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.statements = new Statements(connection, STATEMENTS);
        connection.setAutoCommit(false);
    }

    /** Of no more use after a failure: SQLite may have ended the transaction by itself. */
    <R> R transaction(Work<R> work) throws SQLException {
        R result = work.done();
        connection.rollback();
        return result;
    }

    /** Those of these documents that there are, live or not; each stands where its generation does. */
    Map<Key, Held> load(Generation generation, Collection<Key> keys) throws SQLException {
        long position = position(generation);
        PreparedStatement select = statements.of(SELECT.formatted(Schema.documents(generation)));
        Map<Key, Held> found = HashMap.newHashMap(keys.size());
        for (Key key : keys) {
            byte[] json = json(select, key.project(), key.key());
            if (json != null) found.put(key, new Held(position, json));
        }
        return found;
    }

    private long position(Generation generation) throws SQLException {
        PreparedStatement select = statements.of(POSITION);
        select.setString(1, generation.view());
        select.setInt(2, generation.number());
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) throw new SQLException("there is no generation " + generation);
            return row.getLong(1);
        }
    }

    private static byte @Nullable [] json(PreparedStatement select, String project, String key) throws SQLException {
        select.setString(1, project);
        select.setString(2, key);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    @Override
    public <D> @Nullable D find(Projection<D> view, String project, String key) {
        try {
            byte[] json = json(statements.of(SELECT.formatted(live(view))), project, key);
            return json == null ? null : Documents.read(view.document(), json);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public <D> Slice<D> list(Projection<D> view, Selection selection) {
        try {
            SelectionSql sql = SelectionSql.of(view, live(view), selection);
            PreparedStatement select = statements.of(sql.text());
            for (int index = 0; index < sql.values().size(); index++)
                select.setObject(index + 1, sql.values().get(index));
            try (ResultSet rows = select.executeQuery()) {
                return slice(view, rows, selection.limit());
            }
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    @Override
    public long position(Projection<?> view) {
        try (ResultSet row = generation(view)) {
            return row.getLong(2);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    private static <D> Slice<D> slice(Projection<D> view, ResultSet rows, int limit) throws SQLException {
        List<D> documents = new ArrayList<>();
        Place last = null;
        while (rows.next()) {
            if (documents.size() == limit) return new Slice<>(List.copyOf(documents), last);
            documents.add(Documents.read(view.document(), rows.getBytes(4)));
            last = new Place(rows.getString(1), rows.getString(2), rows.getString(3));
        }
        return new Slice<>(List.copyOf(documents), null);
    }

    /** The table of the live generation. */
    private String live(Projection<?> view) throws SQLException {
        try (ResultSet row = generation(view)) {
            return Schema.documents(view.name(), row.getInt(1));
        }
    }

    /** Number and position of the live generation, as this transaction sees it. What another version wrote may have another shape. */
    private ResultSet generation(Projection<?> view) throws SQLException {
        PreparedStatement select =
                statements.of("SELECT number, position FROM generation WHERE view = ? AND live = 1 AND version = ?");
        select.setString(1, view.name());
        select.setInt(2, view.version());
        ResultSet row = select.executeQuery();
        if (row.next()) return row;
        row.close();
        throw new ViewNotReadyException(view.name());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Something read. */
    interface Work<R> {
        R done() throws SQLException;
    }
}
