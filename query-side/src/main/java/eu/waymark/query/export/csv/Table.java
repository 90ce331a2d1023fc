package eu.waymark.query.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One table as RFC 4180 has it, in UTF-8 with a byte order mark. Used by one thread. */
public final class Table {
    /** Without it Excel reads UTF-8 as what Windows had before. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    private Table(CsvWriter csv) {
        this.csv = csv;
    }

    /** Writes the table, and leaves the stream open. */
    public static void write(OutputStream out, List<String> header, Rows rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        Table table =
                new Table(CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer));
        table.row(header);
        rows.writeTo(table);
        table.csv.flush();
    }

    /** @param cells harmless already */
    public void row(List<String> cells) {
        csv.writeRecord(cells);
    }

    /** What comes below the header. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(Table table) throws IOException;
    }
}
