package eu.waymark.eventstore.engine;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import java.util.List;
import java.util.function.LongFunction;
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
        return ofStream(from -> reader.readStream(aggregateId, from, PAGE), fromSequence);
    }

    /** All events of one stream from this sequence number on, as {@link RecordStore#readHistory} has them. */
    static Stream<StoredEvent> historyOf(RecordStore store, String aggregateId, long fromSequence) {
        return ofStream(from -> store.readHistory(aggregateId, from, PAGE), fromSequence);
    }

    private static Stream<StoredEvent> ofStream(LongFunction<List<StoredEvent>> page, long fromSequence) {
        return Stream.iterate(
                        page.apply(fromSequence),
                        events -> !events.isEmpty(),
                        events -> page.apply(events.getLast().sequence() + 1))
                .flatMap(List::stream);
    }
}
