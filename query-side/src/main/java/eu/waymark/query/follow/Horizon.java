package eu.waymark.query.follow;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far every view that readers see has come, and who waits for that. Safe for use from any thread. */
final class Horizon {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long visible = -1;
    private boolean stopped;

    void moved(long now, boolean halted) {
        lock.lock();
        try {
            visible = now;
            stopped = halted;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until every view holds the event at this position. False when time has passed, or when it will not come. */
    boolean await(long position, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (visible < position) {
                if (stopped || left <= 0) return false;
                left = moved.awaitNanos(Math.min(left, TimeUnit.HOURS.toNanos(1)));
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
