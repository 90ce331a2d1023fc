package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.OutcomeUnknownException;
import eu.waymark.eventstore.RecordDamagedException;
import eu.waymark.eventstore.RecordUnavailableException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite reports, as a sentence that names the file and the way out. */
final class Trouble {
    private Trouble() {}

    static RecordUnavailableException with(Path file, SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_CORRUPT
                ? new RecordDamagedException(sentence(file, cause), cause instanceof Gap gap && gap.missing, cause)
                : new RecordUnavailableException(sentence(file, cause), cause);
    }

    /** For a commit that failed half way, when the disk may or may not hold it. */
    static OutcomeUnknownException atCommit(Path file, SQLException cause) {
        return unknown(sentence(file, cause), cause);
    }

    /** For what nobody foresaw, at whatever moment of the append. */
    static OutcomeUnknownException unforeseen(Path file, Throwable cause) {
        return unknown("The writer of %s met an error of its own (%s).".formatted(file, cause), cause);
    }

    private static OutcomeUnknownException unknown(String what, Throwable cause) {
        return new OutcomeUnknownException(what + " Whether this was recorded is not known.", cause);
    }

    static boolean diskIsFull(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_FULL;
    }

    /** The primary result code: SQLite refines many of them in the upper bits. */
    private static SQLiteErrorCode code(SQLException cause) {
        return SQLiteErrorCode.getErrorCode(cause.getErrorCode());
    }

    private static String sentence(Path file, SQLException cause) {
        String detail = String.valueOf(cause.getMessage());
        return switch (code(cause)) {
            case SQLITE_CORRUPT ->
                "%s is damaged (%s). Keep it, and restore the folder from a backup (waymark restore)."
                        .formatted(file, detail);
            case SQLITE_NOTADB -> "%s is not a Waymark record. Choose another folder with --data.".formatted(file);
            case SQLITE_FULL ->
                "No room is left on the disk that holds %s. Free some and send it again; nothing of this was recorded."
                        .formatted(file);
            case SQLITE_READONLY ->
                "%s cannot be written: it or its disk is read-only. Mount it writable, or use a verb that only reads."
                        .formatted(file);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                "%s cannot be opened. Check that its folder exists and that this user may read and write in it."
                        .formatted(file);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "Another program keeps %s locked. Close it and try again.".formatted(file);
            case SQLITE_IOERR ->
                "The disk that holds %s failed (%s). Check it, then start Waymark again.".formatted(file, detail);
            default -> "%s cannot be used (%s).".formatted(file, detail);
        };
    }
}
