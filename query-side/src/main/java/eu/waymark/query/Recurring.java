package eu.waymark.query;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again in a thread of its own, with a pause after each time, until it is closed. */
final class Recurring implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Recurring.class);

    private final CountDownLatch closing = new CountDownLatch(1);
    private final Duration pause;
    private final Runnable round;
    private final Thread thread;

    private Recurring(String name, Duration pause, Runnable round) {
        this.pause = pause;
        this.round = round;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    static Recurring start(String name, Duration pause, Runnable round) {
        Recurring started = new Recurring(name, pause, round);
        started.thread.start();
        return started;
    }

    private void run() {
        try {
            do once();
            while (!closing.await(pause.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Also an error that is no exception: a thread that has died looks like one with nothing to do. */
    private void once() {
        try {
            round.run();
        } catch (Throwable e) {
            LOG.error("{} met an error of its own", thread.getName(), e);
        }
    }

    /** No other round is begun. */
    void end() {
        closing.countDown();
    }

    /** Ends without waiting: what is under way is for nobody. */
    void abandon() {
        end();
        thread.interrupt();
    }

    /** Waits for the round at hand. */
    @Override
    public void close() {
        end();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
