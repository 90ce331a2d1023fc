package eu.waymark.eventstore.engine;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import java.util.List;
import java.util.stream.Stream;

/** Streams over a reader, page by page: each ends where the record ended when its last page was read. */
public final class RecordPages {
    private static final int PAGE = 500;

    private RecordPages() {}

    /** All events from this position on, in global order. */
    public static Stream<StoredEvent> all(RecordReader reader, long from) {
        return Stream.iterate(
                        reader.read(from, PAGE),
                        page -> !page.isEmpty(),
                        page -> reader.read(page.getLast().position() + 1, PAGE))
                .flatMap(List::stream);
    }

    /** All events of one stream from this sequence number on. */
    public static Stream<StoredEvent> ofStream(RecordReader reader, String aggregateId, long fromSequence) {
        return Stream.iterate(
                        reader.readStream(aggregateId, fromSequence, PAGE),
                        page -> !page.isEmpty(),
                        page -> reader.readStream(aggregateId, page.getLast().sequence() + 1, PAGE))
                .flatMap(List::stream);
    }
}
