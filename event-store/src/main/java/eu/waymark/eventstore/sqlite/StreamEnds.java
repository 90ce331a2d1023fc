package eu.waymark.eventstore.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;

/** The next sequence number of the streams written to lately, so that the writer need not ask the file each time. */
final class StreamEnds extends LinkedHashMap<String, Long> {
    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 10_000;

    StreamEnds() {
        super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
        return size() > REMEMBERED;
    }
}
