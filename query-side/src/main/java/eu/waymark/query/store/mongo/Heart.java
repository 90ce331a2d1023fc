package eu.waymark.query.store.mongo;

import eu.waymark.query.store.ViewStoreException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again in a thread of its own until it is closed, whatever is thrown at one beat. */
final class Heart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);

    private final String name;
    private final Runnable beat;
    private final ScheduledExecutorService beats;

    /** @param pause after each beat */
    Heart(String name, Duration pause, Runnable beat) {
        this.name = name;
        this.beat = beat;
        beats = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        beats.scheduleWithFixedDelay(this::once, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void once() {
        try {
            beat.run();
        } catch (ViewStoreException e) {
            LOG.debug("{} tries again: {}", name, e.getMessage());
        } catch (Throwable e) {
            // What is thrown out of here makes this the last beat, and others would take the claim from one that works.
            LOG.error("{} met an error of its own, and goes on", name, e);
        }
    }

    @Override
    public void close() {
        beats.shutdownNow();
        beats.close();
    }
}
