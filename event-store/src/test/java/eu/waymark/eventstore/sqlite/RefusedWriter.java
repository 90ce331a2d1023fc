package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.conformance.NoteSerializer;
import java.nio.file.Path;

/** Tries to open the record and prints why it could not. */
public final class RefusedWriter {
    private RefusedWriter() {}

    /** Argument: the file. */
    public static void main(String[] arguments) {
        try (SqliteRecord record = SqliteRecord.open(Path.of(arguments[0]), new NoteSerializer())) {
            System.out.println("open, with " + record.reader().size() + " events");
        } catch (RecordUnavailableException e) {
            System.out.println(e.getMessage());
        }
    }
}
