package eu.waymark.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads raw events by position and by stream. Follower, ledger, time travel, copy, verify and bundle read only through it.
 *
 * <p>Every method sees only what is durable, may be called from any thread, and throws {@link RecordUnavailableException} where the
 * store cannot be read; its subclass {@link RecordDamagedException} where what can be read has a gap, or an event that is none.
 * Reading goes page by page, so no reader holds the store while it works on what it has read.
 */
public interface RecordReader {

    /** How many events the record holds; the position that the next event will get. */
    long size();

    /**
     * The next events in global order.
     *
     * @param from first position wanted, at least 0; may lie beyond the end
     * @param limit at most so many, at least 1; fewer may come where payloads are very large, none only at the end
     */
    List<StoredEvent> read(long from, int limit);

    /**
     * The next events of one stream, in the order of their sequence numbers; {@code limit} as for {@link #read}.
     *
     * @param aggregateId the stream's name, such as {@code project/values}
     * @param fromSequence first sequence number wanted, at least 0
     */
    List<StoredEvent> readStream(String aggregateId, long fromSequence, int limit);

    /** The sequence number of a stream's last event, or empty where there is no such stream. */
    OptionalLong lastSequence(String aggregateId);

    /** The event at this position, or empty where the record ends before it. */
    default Optional<StoredEvent> at(long position) {
        return read(position, 1).stream().findFirst();
    }

    /**
     * Waits until the record holds more than {@code size} events.
     *
     * @return the size then, or the unchanged size when {@code atMost} has passed
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    long awaitBeyond(long size, Duration atMost) throws InterruptedException;
}
