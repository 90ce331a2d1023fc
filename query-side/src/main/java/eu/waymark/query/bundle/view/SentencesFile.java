package eu.waymark.query.bundle.view;

import eu.waymark.query.bundle.BundleJson;
import eu.waymark.query.bundle.Content;
import eu.waymark.query.bundle.SentenceLine;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.timeline.TimelineItem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code views/sentences.ndjson}: what each event says, one a line. */
public record SentencesFile(List<RecordedEvent> events) implements Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (RecordedEvent event : events)
            for (TimelineItem item : BundledTable.item(event).toList())
                out.write(BundleJson.line(new SentenceLine(item.sequence(), item.occurredOn(), item.title())));
    }
}
