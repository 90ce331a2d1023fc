package eu.waymark.query.export.csv;

import eu.waymark.query.export.ExportFormat;
import eu.waymark.query.export.Extract;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** {@code csv}: timeline, partner status and journal as tables, and what they were made from, in one ZIP. */
public final class CsvFormat implements ExportFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String extension() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    /** The time in the ZIP is that of the question and not the machine's, so that the same tables are the same bytes. */
    @Override
    public void write(Extract extract, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (CsvTable table : CsvTable.values()) {
            ZipEntry entry = new ZipEntry(table.fileName());
            entry.setTimeLocal(LocalDateTime.ofInstant(extract.provenance().asOf(), ZoneOffset.UTC));
            zip.putNextEntry(entry);
            table.write(extract, zip);
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }
}
