package eu.waymark.eventstore.sqlite;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The head where another process may write: the file is asked, at a modest pace. Safe for use from any thread. */
record PolledHead(LongSupplier query) implements Head {
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(50);

    @Override
    public long size() {
        return query.getAsLong();
    }

    @Override
    public long awaitBeyond(long known, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        for (long size = size(); ; size = size()) {
            long left = end - System.nanoTime();
            if (size > known || left <= 0) {
                return size;
            }
            TimeUnit.NANOSECONDS.sleep(Math.min(PACE, left));
        }
    }
}
