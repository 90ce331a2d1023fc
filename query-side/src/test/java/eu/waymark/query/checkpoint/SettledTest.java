package eu.waymark.query.checkpoint;

import static eu.waymark.query.given.Events.registered;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.MemoryRecord;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SettledTest {
    private final MemoryRecord record = new MemoryRecord("settled");
    private final AtomicLong time = new AtomicLong(Duration.ofDays(-1).toNanos());

    @Test
    void anEventIsSettledOnceItHasBeenSeenForSoLong() {
        Settled settled = settled(Duration.ofSeconds(3));
        assertThat(settled.size()).isZero();
        record.append("values", registered());
        assertThat(settled.size()).isZero();
        pass(Duration.ofSeconds(2));
        record.append("values", registered());
        assertThat(settled.size()).isZero();
        pass(Duration.ofMillis(999));
        assertThat(settled.size()).isZero();
        pass(Duration.ofMillis(1));
        assertThat(settled.size()).isEqualTo(1);
        pass(Duration.ofMillis(1_999));
        assertThat(settled.size()).isEqualTo(1);
        pass(Duration.ofMillis(1));
        assertThat(settled.size()).isEqualTo(2);
    }

    @Test
    void withoutALagItIsAtOnce() {
        Settled settled = settled(Duration.ZERO);
        record.append("values", registered());
        assertThat(settled.size()).isEqualTo(1);
    }

    /** The power cut that it is for: what was never flushed is gone, and others come in its place. */
    @Test
    void whatIsLostBeforeItSettledNeverWas() {
        Settled settled = settled(Duration.ofSeconds(3));
        record.append("values", registered(), registered());
        settled.size();
        record.shorten(1);
        pass(Duration.ofSeconds(2));
        assertThat(settled.size()).isZero();
        record.append("values", registered());
        pass(Duration.ofSeconds(1));
        assertThat(settled.size())
                .as("one was seen two seconds ago, and none longer")
                .isLessThan(2);
        pass(Duration.ofSeconds(2));
        assertThat(settled.size()).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        assertThat(settled.size()).isEqualTo(2);
    }

    @Test
    void itIsWaitedForSoLongAndNoLonger() {
        record.append("values", registered());
        Settled passing = new Settled(record, Duration.ofSeconds(3), () -> {
            pass(Duration.ofSeconds(1));
            return time.get();
        });
        assertThat(passing.await(1, Duration.ofSeconds(8))).isEqualTo(1);
        assertThat(passing.await(2, Duration.ofSeconds(8)))
                .as("the second never comes")
                .isEqualTo(1);
    }

    private Settled settled(Duration lag) {
        return new Settled(record, lag, time::get);
    }

    private void pass(Duration passed) {
        time.addAndGet(passed.toNanos());
    }
}
