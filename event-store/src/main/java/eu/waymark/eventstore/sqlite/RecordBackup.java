package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordUnavailableException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/** Copies the file as it stands at one moment, by SQLite's online backup, also while another process writes it. */
public final class RecordBackup {
    /** All of them in one step: a backup in several would begin again with every commit of the writer. */
    private static final int ALL_PAGES = -1;

    private static final int PATIENCE_MILLIS = 100;
    private static final int PATIENCE_TIMES = 100;

    private RecordBackup() {}

    /**
     * Writes a copy, whole, that needs no other file.
     *
     * @param to where no file is yet
     * @throws RecordUnavailableException where there is no record, or the disk does not take the copy
     */
    public static void of(Path record, Path to) {
        RecordFile found = RecordFile.existing(record);
        try (Connection connection = found.reading().createConnection(found.readingUrl())) {
            RecordSchema.check(found.path(), connection);
            int outcome = ((SQLiteConnection) connection)
                    .getDatabase()
                    .backup("main", to.toString(), null, PATIENCE_MILLIS, PATIENCE_TIMES, ALL_PAGES);
            if (outcome != SQLiteErrorCode.SQLITE_OK.code) throw failed(to, outcome);
        } catch (SQLException e) {
            throw Trouble.with(found.path(), e);
        }
    }

    private static RecordUnavailableException failed(Path to, int outcome) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(outcome);
        return Trouble.with(to, new SQLException(code.message, null, outcome));
    }
}
