package eu.waymark.query.store.sqlite;

import eu.waymark.query.store.Generation;
import eu.waymark.query.store.ViewsDamagedException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a file of views, and throws away what is none. */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private Opening() {}

    static Writer of(ViewsFile file) {
        try {
            Writer found = writer(file);
            if (found != null) return found;
            file.delete();
            Writer made = writer(file);
            if (made == null) throw new SQLException("a new file of views is not in order");
            return made;
        } catch (SQLException e) {
            throw Trouble.with(file.path(), e);
        }
    }

    private static @Nullable Writer writer(ViewsFile file) throws SQLException {
        try {
            String fault = fault(file);
            if (fault == null) return new Writer(file.writing());
            LOG.warn("{} is thrown away and the views are rebuilt: {}", file.path(), fault);
            return null;
        } catch (SQLException e) {
            if (!(Trouble.with(file.path(), e) instanceof ViewsDamagedException)) throw e;
            LOG.warn("{} is thrown away and the views are rebuilt: {}", file.path(), e.getMessage());
            return null;
        }
    }

    /**
     * By a connection of its own, which is closed whatever it finds. All of the file is read only where its last writer did not close
     * it: damage of another origin is met by whoever reads the page, as SQLite checks each that it reads.
     */
    private static @Nullable String fault(ViewsFile file) throws SQLException {
        boolean closed = file.wasClosed();
        try (Connection connection = file.writing()) {
            if (Schema.isEmpty(connection)) Schema.create(connection);
            String fault = Schema.fault(connection);
            return fault != null || closed ? fault : Schema.hiddenFault(connection);
        }
    }

    static List<Generation> generations(ViewsFile file) {
        if (!Files.exists(file.path()) || file.lacksItsLog()) return List.of();
        try (Connection connection = file.reading()) {
            return Generations.all(connection);
        } catch (SQLException e) {
            if (Trouble.with(file.path(), e) instanceof ViewsDamagedException) return List.of();
            throw Trouble.with(file.path(), e);
        }
    }
}
