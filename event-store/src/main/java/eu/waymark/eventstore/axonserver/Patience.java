package eu.waymark.eventstore.axonserver;

import java.time.Duration;
import java.util.function.Consumer;

/** How long who reads a stream waits for positions that are still being learnt. Safe for use from any thread. */
@FunctionalInterface
public interface Patience {
    /** Begins to wait. */
    Wait begin();

    /** Of a process that serves: five seconds, since whoever asked waits too and can ask again. */
    static Patience ofServer() {
        return () -> {
            long began = System.nanoTime();
            return (_, _) -> System.nanoTime() - began < Duration.ofSeconds(5).toNanos();
        };
    }

    /**
     * Of who reads once and then ends: for as long as positions go on being learnt, half a minute of standing still included.
     *
     * @param told how far they are, about once a second while it waits
     */
    static Patience ofReader(Consumer<String> told) {
        return () -> new Advance(told, Duration.ofSeconds(30));
    }

    /** One that waits. For one thread. */
    @FunctionalInterface
    interface Wait {
        /** Whether to wait on, when so many of all events are known. */
        boolean goesOn(long known, long events);
    }
}
