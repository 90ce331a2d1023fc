package eu.waymark.query.export.csv;

import eu.waymark.query.export.Extract;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The tables that a project is taken home in. */
public enum CsvTable {
    PROVENANCE(ProvenanceRows.HEADER, extract -> new ProvenanceRows(extract.provenance())),
    TIMELINE(TimelineRows.COLUMNS.names(), TimelineRows::new),
    PARTNERS(PartnerRows.COLUMNS.names(), PartnerRows::new),
    JOURNAL(JournalRows.HEADER, JournalRows::new);

    private final List<String> header;
    private final Function<Extract, Table.Rows> rows;

    CsvTable(List<String> header, Function<Extract, Table.Rows> rows) {
        this.header = header;
        this.rows = rows;
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Writes it whole, row by row; the stream is flushed and left open. */
    public void write(Extract extract, OutputStream out) throws IOException {
        Table.write(out, header, rows.apply(extract));
    }
}
