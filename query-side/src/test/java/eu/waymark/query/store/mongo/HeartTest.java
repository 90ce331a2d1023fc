package eu.waymark.query.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.store.ViewStoreException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeartTest {
    /** Or whoever holds the claim loses it to another, though it works. */
    @Test
    void itBeatsOnWhateverIsThrown() throws InterruptedException {
        AtomicInteger beats = new AtomicInteger();
        CountDownLatch fourth = new CountDownLatch(4);
        try (Heart _ = new Heart("heart-under-test", Duration.ofMillis(1), () -> {
            fourth.countDown();
            switch (beats.incrementAndGet()) {
                case 1 -> throw new ViewStoreException("away", null);
                case 2 -> throw new IllegalStateException("a fault of ours");
                case 3 -> throw new StackOverflowError("no exception");
                default -> {}
            }
        })) {
            assertThat(fourth.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
