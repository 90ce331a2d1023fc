package eu.waymark.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A machine's clock that a test sets. */
final class SetClock extends Clock {
    private volatile Instant instant;

    SetClock(String instant) {
        this.instant = Instant.parse(instant);
    }

    void set(String instant) {
        this.instant = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
