package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordUnavailableException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The head in the process that writes: the writer says how far it got, after the commit. Safe for use from any thread. */
final class WrittenHead implements Head {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long size;
    private volatile boolean closed;

    WrittenHead(long size) {
        this.size = size;
    }

    void advance(long to) {
        size = to;
        wake();
    }

    void close() {
        closed = true;
        wake();
    }

    private void wake() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long awaitBeyond(long known, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (size <= known && !closed && left > 0) {
                left = moved.awaitNanos(left);
            }
            if (closed) {
                throw new RecordUnavailableException("The record has been closed; nothing more will come.");
            }
            return size;
        } finally {
            lock.unlock();
        }
    }
}
