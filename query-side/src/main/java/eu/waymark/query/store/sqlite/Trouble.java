package eu.waymark.query.store.sqlite;

import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What an error of SQLite means to the views. */
final class Trouble {
    private Trouble() {}

    static ViewStoreException with(Path file, SQLException e) {
        int primary = e.getErrorCode() & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code
                || primary == SQLiteErrorCode.SQLITE_NOTADB.code
                || primary == SQLiteErrorCode.SQLITE_ERROR.code)
            // A plain error is a statement that does not fit the tables: they are not those that we made.
            return new ViewsDamagedException(file + " is damaged; the views are rebuilt: " + e.getMessage(), e);
        return new ViewStoreException(
                file + " cannot be used: " + e.getMessage()
                        + "; free its disk or its lock, or delete it, it is derived",
                e);
    }
}
