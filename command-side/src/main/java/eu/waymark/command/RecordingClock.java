package eu.waymark.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/**
 * The one clock that deciding and recording go by: the machine's, in whole milliseconds, or a simulated instant that a caller binds
 * for the time of one call and on its thread only. Thread-safe.
 */
public final class RecordingClock extends Clock {
    private final Clock machine;
    private final ScopedValue<Instant> simulated;

    public RecordingClock(Clock machine) {
        this(machine, ScopedValue.newInstance());
    }

    private RecordingClock(Clock machine, ScopedValue<Instant> simulated) {
        this.machine = machine;
        this.simulated = simulated;
    }

    /**
     * Calls with the clock standing at {@code instant}.
     *
     * @throws IllegalArgumentException where that instant has not come yet: nothing is recorded in the future
     */
    public <T> T callAt(Instant instant, Callable<T> call) throws Exception {
        Instant now = machine.instant();
        if (instant.isAfter(now)) throw new IllegalArgumentException(instant + " has not come yet: it is " + now);
        return ScopedValue.where(simulated, instant).call(call::call);
    }

    @Override
    public Instant instant() {
        return (simulated.isBound() ? simulated.get() : machine.instant()).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new RecordingClock(machine.withZone(zone), simulated);
    }
}
