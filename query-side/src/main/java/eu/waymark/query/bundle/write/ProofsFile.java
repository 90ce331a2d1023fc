package eu.waymark.query.bundle.write;

import eu.waymark.query.bundle.BundleHead;
import eu.waymark.query.bundle.BundleJson;
import eu.waymark.query.bundle.Content;
import eu.waymark.query.bundle.InclusionLine;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.ledger.MerkleTree;
import eu.waymark.query.store.ViewReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** {@code proofs.json}: one JSON object, a proof a line; read from the tiles page by page. */
record ProofsFile(ViewReader views, SeriesFiles series, List<RecordedEvent> events) implements Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        BundleHead head = BundleHead.of(series.last());
        write(out, "{\"size\":" + head.size() + ",\"root\":\"" + head.root() + "\",\n\"inclusion\":[\n");
        boolean first = true;
        for (List<RecordedEvent> page : LedgerCheck.pages(events)) {
            if (!first) write(out, ",\n");
            lines(out, proofs(page, head.size()));
            first = false;
        }
        write(out, "\n],\n\"consistency\":[\n");
        lines(out, series.consistency(views));
        write(out, "\n]}\n");
    }

    private List<InclusionLine> proofs(List<RecordedEvent> page, long size) {
        return views.read(snapshot -> {
            MerkleTree tree = new MerkleTree(snapshot);
            return page.stream()
                    .map(event -> InclusionLine.of(tree.inclusion(event.position(), size)))
                    .toList();
        });
    }

    private static void lines(OutputStream out, List<?> lines) throws IOException {
        for (Iterator<?> each = lines.iterator(); each.hasNext(); ) {
            write(out, BundleJson.MAPPER.writeValueAsString(each.next()));
            if (each.hasNext()) write(out, ",\n");
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
