package eu.waymark.query.store.mongo;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether something has stood still for so long, looked at again and again by one thread. Only what was watched counts: where it could
 * not be looked at for a while, as when the server was away, nothing is known of that while.
 */
final class Standstill {
    private final long enough;
    private final LongSupplier nanoseconds;
    private String seen = "";
    private long since;
    private long lookedAt;

    Standstill(Duration enough, LongSupplier nanoseconds) {
        this.enough = enough.toNanos();
        this.nanoseconds = nanoseconds;
    }

    /** Whether it has been as it is now at every look for long enough. */
    boolean lasts(String now) {
        long time = nanoseconds.getAsLong();
        if (!now.equals(seen) || time - lookedAt > enough / 2) {
            seen = now;
            since = time;
        }
        lookedAt = time;
        return time - since >= enough;
    }
}
