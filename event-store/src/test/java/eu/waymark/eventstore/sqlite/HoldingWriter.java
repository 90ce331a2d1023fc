package eu.waymark.eventstore.sqlite;

import static eu.waymark.eventstore.conformance.Notes.note;

import eu.waymark.eventstore.conformance.NoteSerializer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Opens the record and holds it; appends one event for each line that it is sent; ends with its standard input. */
public final class HoldingWriter {
    private HoldingWriter() {}

    /** Argument: the file. */
    public static void main(String[] arguments) throws Exception {
        try (SqliteRecord record = SqliteRecord.open(Path.of(arguments[0]), new NoteSerializer())) {
            System.out.println("open");
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (long sequence = 0; lines.readLine() != null; sequence++) {
                record.engine().appendEvents(note("project/values", sequence));
                System.out.println("appended");
            }
        }
    }
}
