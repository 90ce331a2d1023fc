package eu.waymark.backoffice.verb;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks after each pause, in a thread of its own, until it is closed. */
final class Watch implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Duration pause;
    private final Runnable look;
    private final Thread thread;

    Watch(Duration pause, Runnable look) {
        this.pause = pause;
        this.look = look;
        this.thread = Thread.ofVirtual().start(this::run);
    }

    private void run() {
        try {
            while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) look.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException blind) {
            // Who does the work meets what is wrong, too, and says so; this one only looks.
        }
    }

    /** Waits for the look at hand, so that nothing is told after the end. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
