package eu.waymark.query.bundle;

import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.timeline.Timeline;
import eu.waymark.shared.timeline.TimelineItem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code views/sentences.ndjson}: what each event says, one a line. */
public record SentencesFile(List<RecordedEvent> events) implements Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (RecordedEvent event : events)
            for (String key : Timeline.VIEW.keys(event)) {
                TimelineItem item = Timeline.VIEW.fold(key, null, event);
                out.write(BundleJson.line(new SentenceLine(item.sequence(), item.occurredOn(), item.title())));
            }
    }
}
