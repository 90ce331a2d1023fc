package eu.waymark.query.given;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** Shows a record a few events at a time, so that who follows it writes many small batches instead of a few large ones. */
public final class Trickle implements RecordReader {
    private static final int MORE = 3;

    private final RecordReader record;
    private long shown;

    /** @param shown how many events it shows at first */
    public Trickle(RecordReader record, long shown) {
        this.record = record;
        this.shown = shown;
    }

    @Override
    public synchronized long size() {
        return shown;
    }

    @Override
    public synchronized List<StoredEvent> read(long from, int limit) {
        return from >= shown ? List.of() : record.read(from, (int) Math.min(limit, shown - from));
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
    public synchronized long awaitBeyond(long size, Duration atMost) throws InterruptedException {
        shown = Math.min(record.awaitBeyond(size, atMost), shown + MORE);
        return shown;
    }
}
