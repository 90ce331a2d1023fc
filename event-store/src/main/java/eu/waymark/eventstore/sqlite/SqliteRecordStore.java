package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.engine.EventDraft;
import eu.waymark.eventstore.engine.RecordStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Reader and writer of one file as one store. */
record SqliteRecordStore(SqliteRecordReader reader, AppendQueue queue) implements RecordStore {

    @Override
    public void append(List<EventDraft> unit) {
        AppendUnit waiting = AppendUnit.of(unit);
        queue.add(waiting);
        waiting.await();
    }

    @Override
    public OptionalLong lastSequence(String aggregateId) {
        return reader.lastSequence(aggregateId);
    }

    @Override
    public OptionalLong firstSince(Instant instant) {
        return reader.firstSince(instant);
    }

    @Override
    public long size() {
        return reader.size();
    }

    @Override
    public List<StoredEvent> read(long from, int limit) {
        return reader.read(from, limit);
    }

    @Override
    public List<StoredEvent> readStream(String aggregateId, long fromSequence, int limit) {
        return reader.readStream(aggregateId, fromSequence, limit);
    }

    @Override
    public long awaitBeyond(long size, Duration atMost) throws InterruptedException {
        return reader.awaitBeyond(size, atMost);
    }
}
