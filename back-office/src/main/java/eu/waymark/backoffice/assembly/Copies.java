package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.copy.RecordCopy;
import eu.waymark.eventstore.copy.RecordsDifferException;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.eventstore.sqlite.SqliteRecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Copies whole records from one engine to another. */
public final class Copies {
    /** How an engine is named. */
    public static final String SQLITE = "sqlite:";

    private Copies() {}

    /**
     * Copies what is lacking, and compares every event.
     *
     * @param from an engine and where it is, such as {@code sqlite:data/main/events.db}
     * @param to the same; made where there is none
     * @param reached told how many events are copied or compared so far
     * @return how many events both hold
     * @throws IllegalArgumentException where an engine is named that there is not
     * @throws NotACopyException where {@code to} holds something else
     * @throws CannotException where one of them cannot be opened
     */
    public static long copy(String from, String to, LongConsumer reached) {
        Path source = file("--from", from);
        Path target = file("--to", to);
        if (isSame(source, target)) throw new IllegalArgumentException("--from and --to are the same record");
        try (SqliteRecordReader reader = SqliteRecord.openReadOnly(source)) {
            makeFolder(target);
            try (SqliteRecord record = SqliteRecord.open(target, new EventSerializer())) {
                return new RecordCopy(reader, record.store()).run(reached);
            }
        } catch (RecordsDifferException e) {
            throw new NotACopyException(e);
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }

    private static Path file(String option, String engine) {
        if (engine.startsWith(SQLITE) && engine.length() > SQLITE.length())
            return Path.of(engine.substring(SQLITE.length()));
        throw new IllegalArgumentException(
                option + " names an engine and where it is, such as sqlite:data/main/events.db, and not " + engine);
    }

    private static boolean isSame(Path source, Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(source, target);
        } catch (IOException e) {
            return false;
        }
    }

    private static void makeFolder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            if (folder != null) Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotException("the folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** What is copied to is no beginning of what is copied from. */
    public static final class NotACopyException extends RuntimeException {
        NotACopyException(RecordsDifferException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
