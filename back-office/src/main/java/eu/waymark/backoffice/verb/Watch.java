package eu.waymark.backoffice.verb;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks once a second, in a thread of its own, until it is closed. */
final class Watch implements AutoCloseable {
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Runnable look;

    Watch(Runnable look) {
        this.look = look;
        Thread.ofVirtual().start(this::run);
    }

    private void run() {
        try {
            while (!closed.await(1, TimeUnit.SECONDS)) look.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
