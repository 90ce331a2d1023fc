package eu.waymark.query.export.csv;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.export.Extract;
import eu.waymark.query.store.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** The events themselves, payload and metadata as JSON. To be read: what is to be proved is taken home in a bundle. */
record JournalRows(Extract extract) implements Table.Rows {
    static final List<String> HEADER =
            List.of("sequence", "position", "id", "type", "revision", "recordedAt", "payload", "metadata");

    @Override
    public void writeTo(Table table) throws IOException {
        extract.eachStored(event -> table.row(cells(event)));
    }

    private static List<String> cells(StoredEvent event) {
        return List.of(
                Long.toString(event.sequence()),
                Long.toString(event.position()),
                Harmless.text(event.id()),
                Harmless.text(event.type()),
                Harmless.text(event.revision()),
                event.recordedAt().toString(),
                text(event.payload()),
                text(Documents.write(new TreeMap<>(event.metadata()))));
    }

    private static String text(byte[] json) {
        return Harmless.text(new String(json, StandardCharsets.UTF_8));
    }
}
