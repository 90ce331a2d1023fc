package eu.waymark.query.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.Freshness;
import eu.waymark.query.export.Export;
import eu.waymark.query.export.Exports;
import eu.waymark.query.export.LedgerHeads;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.MemoryViewStore;
import eu.waymark.query.past.Cuts;
import eu.waymark.query.past.RecordedPast;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.query.When;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is taken home of a record whose live views are empty, read as a stranger would. */
record Taken(Exports exports) {
    static Taken from(MemoryRecord record) {
        return from(record, LedgerHeads.NONE);
    }

    static Taken from(MemoryRecord record, LedgerHeads heads) {
        Clock clock = Clock.fixed(MemoryRecord.FIRST.plusSeconds(60), ZoneOffset.UTC);
        RecordedPast past = new RecordedPast(new Cuts(record, new EventCodec()), new MemoryViewStore());
        Freshness freshness = new Freshness(record, (position, atMost) -> true, Duration.ZERO);
        Asking asking = new Asking(past.views(), freshness, past, clock, () -> {});
        return new Taken(new Exports(List.of(new CsvFormat()), asking, past, heads, clock));
    }

    QueryAnswer<Export> answer(String format, String project, When when) {
        return exports.prepare(format, new ProjectId(project), when);
    }

    Export export(When when) {
        return ((Single<Export>) answer("csv", "values", when)).item();
    }

    byte[] bytes(When when) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            export(when).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Tables tables(When when) {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(when)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                tables.put(entry.getName(), rows(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Tables(tables);
    }

    private static List<Map<String, String>> rows(String table) {
        assertThat(table).startsWith("\uFEFF").endsWith("\r\n");
        return CsvReader.builder().ofNamedCsvRecord(table.substring(1)).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }
}
