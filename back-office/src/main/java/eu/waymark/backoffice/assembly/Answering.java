package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.query.QuerySide;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.Registration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins to answer others once there is something of every view to read: until then they are sent to processes that can answer, such as
 * those of the build before this one, which have their views still. Without having begun a process is not ready, so that an upgrade goes no
 * further.
 */
final class Answering implements Runnable, Part, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final QuerySide views;
    private final Supplier<Registration> begin;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable Registration begun;
    private volatile @Nullable RuntimeException failure;

    private Answering(QuerySide views, Supplier<Registration> begin) {
        this.views = views;
        this.begin = begin;
    }

    /** At once where nobody else could answer; otherwise as soon as these views can be read. */
    static Answering on(Messaging messaging, QuerySide views, Supplier<Registration> begin) {
        Answering answering = new Answering(views, begin);
        if (messaging.connection().isPresent())
            Thread.ofPlatform().name("waymark-answering").daemon().start(answering);
        else answering.begin();
        return answering;
    }

    @Override
    public void run() {
        try {
            while (!views.isReadable()) if (closing.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) return;
            begin();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
            LOG.error("this process cannot begin to answer; start it again", e);
        }
    }

    private synchronized void begin() {
        if (closing.getCount() > 0) begun = begin.get();
    }

    @Override
    public void look() {
        RuntimeException why = failure;
        if (why != null)
            throw new CannotException(
                    "this process cannot begin to answer (" + why.getMessage() + "): start it again", why);
        if (begun == null) throw new CannotException("this process does not answer yet: its views cannot be read");
    }

    /** Does not begin any more. */
    void stop() {
        synchronized (this) {
            closing.countDown();
        }
    }

    @Override
    public void close() {
        stop();
        Registration last = begun;
        if (last != null) last.cancel();
    }
}
