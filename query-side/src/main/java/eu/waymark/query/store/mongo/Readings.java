package eu.waymark.query.store.mongo;

import eu.waymark.query.store.Snapshot;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Reads one state without a transaction: the state of the views is looked at before and after, and where what was read has moved or
 * was half written, it is read again. A last time it counts all the same, and says that it may be torn. Safe for use from any thread.
 */
final class Readings {
    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(4);

    private final States states;
    private final Collections collections;

    Readings(States states, Collections collections) {
        this.states = states;
        this.collections = collections;
    }

    <R> R read(Function<Snapshot, R> reading) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            MongoSnapshot snapshot = new MongoSnapshot(collections, states.read(), false);
            try {
                R result = reading.apply(snapshot);
                if (snapshot.isStill(states.read())) return result;
            } catch (RuntimeException e) {
                // What it stumbled over may have been moved or dropped under its feet.
                if (snapshot.isStill(states.read())) throw e;
            }
            LockSupport.parkNanos(FIRST_PAUSE << attempt);
        }
        return reading.apply(new MongoSnapshot(collections, states.read(), true));
    }
}
