package eu.waymark.query.verify;

import java.util.Optional;

/** How far a verification has come. Told by the thread that verifies, asked by any. */
public final class Pace {
    private volatile long began;
    private volatile long done;
    private volatile long all;

    void begin(long events) {
        began = System.nanoTime();
        all = events;
    }

    void reached(long events) {
        done = events;
    }

    /** Such as "1200000 of 5000000 events, 210000 a second, about 18 s left"; nothing before the first event and after the last. */
    public Optional<String> said() {
        long now = done;
        double seconds = (System.nanoTime() - began) / 1e9;
        if (now == 0 || now >= all || seconds <= 0) return Optional.empty();
        long rate = Math.max(1, (long) (now / seconds));
        return Optional.of("verifying: %d of %d events, %d a second, about %d s left"
                .formatted(now, all, rate, (all - now) / rate));
    }
}
