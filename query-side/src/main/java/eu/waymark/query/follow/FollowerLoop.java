package eu.waymark.query.follow;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Haste;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round and round until it is closed, whatever happens on the way; what has failed is tried again after a pause. */
final class FollowerLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FollowerLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RecordReader reader;
    private final ViewStore store;
    private final List<Projection<?>> views;
    private final Standing standing;
    private final Round round;
    private final Watching watching;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean damaged;
    private boolean prepared;

    FollowerLoop(
            RecordReader reader,
            ViewStore store,
            List<Projection<?>> views,
            Standing standing,
            Round round,
            Watching watching) {
        this.reader = reader;
        this.store = store;
        this.views = views;
        this.standing = standing;
        this.round = round;
        this.watching = watching;
    }

    /** The views are thrown away and built again. */
    void damaged() {
        damaged = true;
    }

    /** Ends after the batch at hand. */
    void close() {
        closing.countDown();
    }

    @Override
    public void run() {
        try {
            while (closing.getCount() > 0) turn();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            standing.ended();
            release();
        }
    }

    private void release() {
        try {
            Haste.in(store.claim()::release);
        } catch (ViewStoreException e) {
            LOG.warn("the claim on the views is left to lapse: {}", e.getMessage());
        }
    }

    private void turn() throws InterruptedException {
        try {
            if (holdsClaim()) fold();
            else watch();
        } catch (InterruptedException e) {
            throw e;
        } catch (ViewsDamagedException e) {
            LOG.warn(e.getMessage());
            damaged = true;
        } catch (RecordUnavailableException | ViewStoreException e) {
            pause(e);
        } catch (Throwable e) {
            // Also an error that is no exception: a thread that has died looks like one with nothing to do.
            LOG.error("the follower met an error of its own", e);
            pause(e);
        }
    }

    private void fold() throws InterruptedException {
        boolean lost = damaged;
        if (lost || !prepared) prepare(lost);
        round.run();
        standing.troubled(null);
    }

    /** A claim is taken anew only when nothing is being written any more: what was folded before must not be written under it. */
    private boolean holdsClaim() {
        if (store.claim().held()) return true;
        prepared = false;
        round.reset();
        return store.claim().take();
    }

    private void watch() throws InterruptedException {
        String wrong = watching.look();
        if (standing.troubled(wrong) && wrong != null) LOG.warn(wrong);
        closing.await(Watching.LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Where the store has been written or not is read from it again: never guessed. */
    private void prepare(boolean lost) {
        prepared = false;
        round.reset();
        if (lost) {
            LOG.warn("the views are damaged; they are thrown away and built again");
            store.clear();
            damaged = false;
        }
        round.begin(new Start(reader, store, views).targets());
        prepared = true;
    }

    private void pause(Throwable cause) throws InterruptedException {
        prepared = false;
        String sentence = FoldFailure.sentence(cause);
        if (standing.troubled(sentence)) LOG.warn("the follower waits: {}", sentence);
        closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
