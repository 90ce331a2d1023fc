package eu.waymark.eventstore.axonserver;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.engine.EventDraft;
import eu.waymark.eventstore.engine.RecordPages;
import eu.waymark.eventstore.engine.RecordStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Reader and appends over one connection as one store. */
record AxonServerRecordStore(AxonServerReader reader, Appends appends) implements RecordStore {

    @Override
    public void append(List<EventDraft> unit) {
        appends.append(unit);
    }

    @Override
    public List<StoredEvent> readHistory(String aggregateId, long fromSequence, int limit) {
        return reader.unplaced(aggregateId, fromSequence, limit);
    }

    /** Reads from the start until it meets one: the server could say only where time never goes back. */
    @Override
    public OptionalLong firstSince(Instant instant) {
        return RecordPages.all(reader, 0)
                .filter(event -> !event.recordedAt().isBefore(instant))
                .mapToLong(StoredEvent::position)
                .findFirst();
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
