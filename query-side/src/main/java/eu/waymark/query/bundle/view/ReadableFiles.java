package eu.waymark.query.bundle.view;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.Content;
import eu.waymark.query.export.csv.Harmless;
import eu.waymark.query.export.csv.Table;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Every file of a bundle that is derived from its events, by path. */
public record ReadableFiles(BundledProject project) {
    private static final List<String> DOCUMENTS = List.of("digest", "title", "sequence");

    public SequencedMap<String, Content> all() {
        SequencedMap<String, Content> files = new LinkedHashMap<>();
        for (BundledTable table : BundledTable.values())
            files.put(
                    table.path(),
                    out -> Table.write(out, table.header(), rows -> {
                        for (Iterator<List<String>> each = table.rows(project).iterator(); each.hasNext(); )
                            rows.row(each.next());
                    }));
        files.put(BundlePaths.VIEWS + "index.html", new IndexPage(project));
        files.put(BundlePaths.SENTENCES, new SentencesFile(project.events()));
        files.put(
                BundlePaths.DOCUMENTS,
                out -> Table.write(out, DOCUMENTS, rows -> project.stored().each(event -> documents(rows, event))));
        return files;
    }

    /** How many lines name a document. */
    public int documents() throws IOException {
        AtomicInteger count = new AtomicInteger();
        project.stored().each(event -> count.addAndGet(NamedDocument.in(event).size()));
        return count.get();
    }

    private static void documents(Table rows, StoredEvent event) {
        for (NamedDocument document : NamedDocument.in(event))
            rows.row(List.of(document.digest(), Harmless.text(document.title()), Long.toString(document.sequence())));
    }
}
