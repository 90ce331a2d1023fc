package eu.waymark.query.export.csv;

import eu.waymark.query.export.LedgerHead;
import eu.waymark.query.export.Provenance;
import java.util.List;

/** What the tables were made from. */
record ProvenanceRows(Provenance from) implements Table.Rows {
    static final List<String> HEADER = List.of("what", "value");

    @Override
    public void writeTo(Table table) {
        table.row(List.of("project", from.project().value()));
        table.row(List.of("asOf", from.asOf().toString()));
        table.row(List.of("sequence", Long.toString(from.sequence())));
        table.row(List.of("position", Long.toString(from.position())));
        LedgerHead ledger = from.ledger();
        table.row(List.of("ledgerSize", ledger == null ? "" : Long.toString(ledger.size())));
        table.row(List.of("ledgerRoot", ledger == null ? "" : Harmless.text(ledger.root())));
    }
}
