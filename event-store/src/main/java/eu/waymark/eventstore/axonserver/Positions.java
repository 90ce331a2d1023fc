package eu.waymark.eventstore.axonserver;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongPredicate;

/**
 * Where the events of each stream stand in the global order: of events read by their stream's name the server does not say. Eight bytes
 * an event, and about two hundred a stream. Safe for use from any thread.
 */
final class Positions {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, Places> streams = new HashMap<>();
    private volatile long size;
    private volatile boolean closed;

    /** How many events are known, from the first one on. */
    long size() {
        return size;
    }

    /** Adds the event at position {@link #size()}; false where it is not the next of its stream, and nothing is added then. */
    boolean add(String stream, long sequence) {
        lock.lock();
        try {
            Places places = streams.computeIfAbsent(stream, name -> new Places());
            if (places.count != sequence) return false;
            places.add(size);
            size++;
            moved.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Positions of so many events of a stream, from this sequence number on.
     *
     * @return none when they are not all known after {@code atMost}
     */
    long[] await(String stream, long from, int count, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            Places places = streams.get(stream);
            while ((places == null || places.count < from + count) && left > 0 && !closed) {
                left = moved.awaitNanos(left);
                places = streams.get(stream);
            }
            return places == null || places.count < from + count
                    ? new long[0]
                    : Arrays.copyOfRange(places.positions, (int) from, (int) from + count);
        } finally {
            lock.unlock();
        }
    }

    /** The same for as long as more is waited for: asked after each pause, and told how many events are known. */
    long[] await(String stream, long from, int count, Duration pause, LongPredicate goesOn)
            throws InterruptedException {
        long[] places = await(stream, from, count, pause);
        while (places.length == 0 && !closed && goesOn.test(size)) places = await(stream, from, count, pause);
        return places;
    }

    /** Waits until more than so many events are known; returns how many, also when {@code atMost} has passed. */
    long awaitBeyond(long known, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (size <= known && left > 0 && !closed) left = moved.awaitNanos(left);
            return size;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Lets nobody wait any longer. */
    void close() {
        lock.lock();
        try {
            closed = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Guarded by the lock. */
    private static final class Places {
        private long[] positions = new long[1];
        private int count;

        void add(long position) {
            if (count == positions.length) positions = Arrays.copyOf(positions, count + (count >> 1) + 1);
            positions[count++] = position;
        }
    }
}
