package eu.waymark.query.past;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the events that are read through it. */
record CountingReader(RecordReader reader, AtomicLong events) implements RecordReader {
    CountingReader(RecordReader reader) {
        this(reader, new AtomicLong());
    }

    private List<StoredEvent> counted(List<StoredEvent> page) {
        events.addAndGet(page.size());
        return page;
    }

    @Override
    public List<StoredEvent> read(long from, int limit) {
        return counted(reader.read(from, limit));
    }

    @Override
    public List<StoredEvent> readStream(String aggregateId, long fromSequence, int limit) {
        return counted(reader.readStream(aggregateId, fromSequence, limit));
    }

    @Override
    public OptionalLong lastSequence(String aggregateId) {
        return reader.lastSequence(aggregateId);
    }

    @Override
    public long size() {
        return reader.size();
    }

    @Override
    public long awaitBeyond(long size, Duration atMost) throws InterruptedException {
        return reader.awaitBeyond(size, atMost);
    }
}
