package eu.waymark.eventstore.axonserver;

import java.time.Duration;
import java.util.function.Consumer;

/** Waits on while more becomes known, and tells how much. For one thread. */
final class Advance implements Patience.Wait {
    private final Consumer<String> told;
    private final Duration standstill;
    private long reached;
    private long reachedAt = System.nanoTime();

    /** @param standstill how long nothing more may become known */
    Advance(Consumer<String> told, Duration standstill) {
        this.told = told;
        this.standstill = standstill;
    }

    @Override
    public boolean goesOn(long known, long events) {
        told.accept("reading positions: %d of %d events".formatted(known, events));
        if (known > reached) {
            reached = known;
            reachedAt = System.nanoTime();
        }
        return System.nanoTime() - reachedAt < standstill.toNanos();
    }
}
