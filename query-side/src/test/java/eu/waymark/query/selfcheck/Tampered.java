package eu.waymark.query.selfcheck;

import eu.waymark.eventstore.RecordDamagedException;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.StoredEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** A record in which one event is another, or cannot be read, and whose own account of its size is what it was. */
record Tampered(RecordReader record, long position, UnaryOperator<StoredEvent> change) implements RecordReader {
    static final UnaryOperator<StoredEvent> DAMAGED = _ -> {
        throw new RecordDamagedException("a page of the file is damaged", false, new IOException("no page"));
    };
    static final UnaryOperator<StoredEvent> AWAY = _ -> {
        throw new RecordUnavailableException("the server is away");
    };

    @Override
    public long size() {
        return record.size();
    }

    @Override
    public List<StoredEvent> read(long from, int limit) {
        return record.read(from, limit).stream()
                .map(event -> event.position() == position ? change.apply(event) : event)
                .toList();
    }

    @Override
    public List<StoredEvent> readStream(String aggregateId, long fromSequence, int limit) {
        return record.readStream(aggregateId, fromSequence, limit);
    }

    @Override
    public OptionalLong lastSequence(String aggregateId) {
        return record.lastSequence(aggregateId);
    }

    @Override
    public long awaitBeyond(long size, Duration atMost) throws InterruptedException {
        return record.awaitBeyond(size, atMost);
    }
}
