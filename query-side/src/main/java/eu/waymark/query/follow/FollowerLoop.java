package eu.waymark.query.follow;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.query.fold.Projection;
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
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean damaged;
    private boolean prepared;

    FollowerLoop(RecordReader reader, ViewStore store, List<Projection<?>> views, Standing standing, Round round) {
        this.reader = reader;
        this.store = store;
        this.views = views;
        this.standing = standing;
        this.round = round;
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
        }
    }

    private void turn() throws InterruptedException {
        try {
            boolean lost = damaged;
            if (lost || !prepared) prepare(lost);
            round.run();
            standing.troubled(null);
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
