package eu.waymark.query.store.sqlite;

import eu.waymark.query.store.ViewStoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** The file of the views: how it is opened and thrown away. */
record ViewsFile(Path path) {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int WRITER_CACHE_KIB = 64 * 1024;
    private static final int READER_CACHE_KIB = 4 * 1024;

    /** Makes the file where there is none. */
    Connection writing() throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // Derived, so nothing has to be on disk when a batch is done; but NORMAL and not OFF, since OFF can leave a
        // file that
        // is damaged unseen after a power cut, and costs only a sync a checkpoint.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-" + WRITER_CACHE_KIB);
        return config.createConnection(url());
    }

    /** For any number of readers, also of other processes. */
    Connection reading() throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-" + READER_CACHE_KIB);
        // On a read-only disk SQLite can keep no shared memory beside the file: it must be told that nothing changes.
        return config.createConnection(isOnReadOnlyDisk() ? url() + "?immutable=1" : url());
    }

    /** Whether the last process that had it open closed it: the one that does so takes the log away. */
    boolean wasClosed() {
        return !Files.exists(beside("-wal"));
    }

    /** Whether the file holds less than was written, and what is lacking cannot be read where it lies. */
    boolean lacksItsLog() {
        return isOnReadOnlyDisk() && !wasClosed();
    }

    private String url() {
        return "jdbc:sqlite:" + path.toUri();
    }

    private Path beside(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    private boolean isOnReadOnlyDisk() {
        try {
            return Files.getFileStore(path).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        return config;
    }

    void delete() {
        try {
            for (String suffix : List.of("", "-wal", "-shm", "-journal")) Files.deleteIfExists(beside(suffix));
        } catch (IOException e) {
            throw new ViewStoreException(
                    "cannot delete " + path + ": " + e.getMessage() + "; delete it by hand, it is derived",
                    new UncheckedIOException(e));
        }
    }
}
