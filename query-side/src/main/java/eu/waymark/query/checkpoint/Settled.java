package eu.waymark.query.checkpoint;

import eu.waymark.eventstore.RecordReader;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * How much of a record may be signed: what was seen there long enough ago. A store that answers before it has flushed may lose the rest
 * in a power cut, and what was signed has to stay. Measured on the clock of this process alone, from when it saw an event; so right
 * after a start nothing is settled where there is a lag. Safe for use from any thread.
 */
public final class Settled {
    private static final Duration LOOK = Duration.ofMillis(50);

    private final RecordReader reader;
    private final Duration lag;
    private final LongSupplier nanoseconds;
    private final Deque<Look> fresh = new ArrayDeque<>();
    private long settled;

    /** @param lag how long ago; zero: at once */
    public Settled(RecordReader reader, Duration lag, LongSupplier nanoseconds) {
        this.reader = reader;
        this.lag = lag;
        this.nanoseconds = nanoseconds;
    }

    /** How many events, from the first on. */
    synchronized long size() {
        long size = reader.size();
        long now = nanoseconds.getAsLong();
        // What is gone had not settled: what comes in its place is seen for the first time.
        while (!fresh.isEmpty() && fresh.getLast().size() > size) fresh.removeLast();
        settled = Math.min(settled, size);
        if (fresh.isEmpty() ? size != settled : size != fresh.getLast().size()) fresh.add(new Look(size, now));
        while (!fresh.isEmpty() && now - fresh.getFirst().at() >= lag.toNanos())
            settled = fresh.removeFirst().size();
        return settled;
    }

    /** The same once it is so many, or as it is after so long. */
    long await(long events, Duration atMost) {
        long begun = nanoseconds.getAsLong();
        long size = size();
        while (size < events && nanoseconds.getAsLong() - begun < atMost.toNanos()) {
            LockSupport.parkNanos(LOOK.toNanos());
            size = size();
        }
        return size;
    }

    Duration lag() {
        return lag;
    }

    /** That there were so many events for the first time. */
    private record Look(long size, long at) {}
}
