package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Where the record lies and how SQLite opens it.
 *
 * @param path with symbolic links resolved, so that two names of one file are one file
 */
record RecordFile(Path path) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Holds the index pages that appends to many streams touch. */
    private static final int WRITER_CACHE_KIB = 64 << 10;
    /** 32 MiB of log: bringing it into the file costs two flushes and stops the writer, so not every few commits. */
    private static final int CHECKPOINT_PAGES = 8_000;

    /** @throws RecordUnavailableException when the folder is missing */
    static RecordFile at(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new RecordUnavailableException(
                        "The folder of %s does not exist. Create it, or choose another with --data."
                                .formatted(file.toAbsolutePath()));
            }
            return new RecordFile(
                    Files.exists(file) ? file.toRealPath() : folder.toRealPath().resolve(file.getFileName()));
        } catch (IOException e) {
            throw new RecordUnavailableException("%s cannot be found (%s).".formatted(file, e.getMessage()), e);
        }
    }

    /** As {@link #at}, for a record that has to be there. */
    static RecordFile existing(Path file) {
        RecordFile found = at(file);
        if (!Files.isRegularFile(found.path)) {
            throw new RecordUnavailableException(
                    "There is no record at %s. Start one with waymark serve, or choose another folder with --data."
                            .formatted(found.path));
        }
        return found;
    }

    /** A connection in a transaction of its own; an answered commit is on disk. */
    Connection writing() throws SQLException {
        SQLiteConfig config = base();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-WRITER_CACHE_KIB);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        Connection connection = config.createConnection(url());
        connection.setAutoCommit(false);
        return connection;
    }

    /** What reads without ever writing into the file, whoever else has it open. */
    SQLiteConfig reading() {
        SQLiteConfig config = base();
        config.setReadOnly(true);
        return config;
    }

    private String url() {
        return "jdbc:sqlite:" + path.toUri();
    }

    /**
     * On a read-only disk SQLite can keep no shared memory beside the file: it must be told that nothing changes, and then it reads
     * the file alone. That is the whole record only where the last writer closed it.
     */
    String readingUrl() {
        if (!onReadOnlyDisk()) {
            return url();
        }
        Path log = Path.of(path + "-wal");
        if (Files.exists(log)) {
            throw new RecordUnavailableException(
                    "%s is not complete without %s, which cannot be read from a read-only disk. Copy both to a writable folder and read them there."
                            .formatted(path, log));
        }
        return url() + "?immutable=1";
    }

    private boolean onReadOnlyDisk() {
        try {
            return Files.getFileStore(path).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }

    private static SQLiteConfig base() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.resetOpenMode(SQLiteOpenMode.FULLMUTEX);
        return config;
    }
}
