package eu.waymark.query.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StandstillTest {
    private final AtomicLong time = new AtomicLong(Duration.ofDays(-1).toNanos());
    private final Standstill standstill = new Standstill(Duration.ofSeconds(5), time::get);

    @Test
    void itLastsFromTheLookAtWhichItHasNotMovedForLongEnough() {
        assertThat(standstill.lasts("a")).isFalse();
        for (int second = 1; second < 5; second++)
            assertThat(lastsAfter(1, "a")).isFalse();
        assertThat(lastsAfter(1, "a")).isTrue();
        assertThat(lastsAfter(1, "b")).as("it has moved").isFalse();
        for (int second = 1; second < 5; second++)
            assertThat(lastsAfter(1, "b")).isFalse();
        assertThat(lastsAfter(1, "b")).isTrue();
    }

    /** As while a database chooses another primary: the holder could not show itself, and is alive. */
    @Test
    void aTimeInWhichNobodyCouldLookDoesNotCount() {
        assertThat(standstill.lasts("a")).isFalse();
        assertThat(lastsAfter(2, "a")).isFalse();
        assertThat(lastsAfter(12, "a")).isFalse();
        for (int second = 1; second < 5; second++)
            assertThat(lastsAfter(1, "a")).isFalse();
        assertThat(lastsAfter(1, "a")).isTrue();
    }

    private boolean lastsAfter(int seconds, String now) {
        time.addAndGet(Duration.ofSeconds(seconds).toNanos());
        return standstill.lasts(now);
    }
}
