package eu.waymark.eventstore.sqlite;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** A row stands where another one should. */
final class Gap extends SQLException {
    private static final long serialVersionUID = 1L;

    /** Whether an event is not there, rather than one too many. */
    final boolean missing;

    Gap(long position, boolean missing) {
        super(
                missing
                        ? "an event is missing before position " + position
                        : "an event stands at position " + position + ", where none can",
                null,
                SQLiteErrorCode.SQLITE_CORRUPT.code);
        this.missing = missing;
    }
}
