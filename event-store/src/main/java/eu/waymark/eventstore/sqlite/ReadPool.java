package eu.waymark.eventstore.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import eu.waymark.eventstore.RecordUnavailableException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteDataSource;

/** A few connections that can only read, and the errors that reading meets. Safe for use from any thread. */
final class ReadPool implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;
    private final HikariDataSource connections;

    ReadPool(RecordFile record) {
        this.file = record.path();
        SQLiteDataSource source = new SQLiteDataSource(record.reading());
        source.setUrl(record.readingUrl());
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("record");
        pool.setDataSource(source);
        pool.setReadOnly(true);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setMaxLifetime(0);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        try {
            this.connections = new HikariDataSource(pool);
        } catch (PoolInitializationException e) {
            throw e.getCause() instanceof SQLException cause ? Trouble.with(file, cause) : e;
        }
    }

    /** @throws RecordUnavailableException when the file cannot be read */
    <T> T query(String sql, Rows<T> result, Object... parameters) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return result.read(rows);
            }
        } catch (SQLException e) {
            throw connections.isClosed() ? closed(e) : Trouble.with(file, e);
        }
    }

    private RecordUnavailableException closed(SQLException cause) {
        return new RecordUnavailableException("%s has been closed; open it again to read it.".formatted(file), cause);
    }

    @Override
    public void close() {
        connections.close();
    }

    /** Makes an answer of the rows of a query. */
    interface Rows<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
