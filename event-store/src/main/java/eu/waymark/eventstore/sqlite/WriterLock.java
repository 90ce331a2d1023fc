package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.lock.HeldElsewhereException;
import eu.waymark.eventstore.lock.HeldFile;
import java.io.IOException;
import java.nio.file.Path;

/** One writer a record: who writes it holds a file beside it. */
final class WriterLock implements AutoCloseable {
    private final Path file;
    private final HeldFile held;

    private WriterLock(Path file, HeldFile held) {
        this.file = file;
        this.held = held;
    }

    /** @throws RecordUnavailableException when this or another process already writes the file */
    static WriterLock on(Path file) {
        Path beside = Path.of(file + ".lock");
        try {
            return new WriterLock(file, HeldFile.take(beside));
        } catch (HeldElsewhereException e) {
            throw new RecordUnavailableException(
                    "%s is already open for writing in %s, and a record has one writer. Stop that one, or send to it."
                            .formatted(file, e.holder()));
        } catch (IOException e) {
            throw new RecordUnavailableException(
                    "%s cannot be written, so %s cannot be opened for writing. Check that the disk is mounted writable and that this user may write in its folder (%s)."
                            .formatted(beside, file, e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new RecordUnavailableException(
                    "The lock on %s could not be given up (%s).".formatted(file, e.getMessage()), e);
        }
    }
}
