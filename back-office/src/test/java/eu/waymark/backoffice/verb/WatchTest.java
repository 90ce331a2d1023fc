package eu.waymark.backoffice.verb;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.problem.CannotException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who watches a long work neither disturbs it nor outlasts it. */
class WatchTest {
    private static final Duration OFTEN = Duration.ofMillis(1);

    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private Thread.@Nullable UncaughtExceptionHandler before;

    @BeforeEach
    void listen() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> uncaught.add(failure));
    }

    @AfterEach
    void listenNoMore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void aLookThatFailsIsTheLastAndNothingIsSaidOfIt() throws InterruptedException {
        CountDownLatch looked = new CountDownLatch(1);
        Watch watch = new Watch(OFTEN, () -> {
            looked.countDown();
            throw new CannotException("the server was killed");
        });
        looked.await();

        watch.close();

        assertThat(uncaught).isEmpty();
    }

    @Test
    void noLookGoesOnWhenItIsClosed() throws InterruptedException {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Watch watch = new Watch(OFTEN, () -> {
            looking.countDown();
            awaitUninterruptibly(enough);
        });
        looking.await();

        Thread closing = Thread.ofPlatform().start(watch::close);
        while (closing.getState() != Thread.State.WAITING && closing.isAlive()) Thread.onSpinWait();
        assertThat(closing.isAlive()).as("waits for the look to end").isTrue();

        enough.countDown();
        closing.join();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
