package eu.waymark.eventstore.sqlite;

import eu.waymark.eventstore.RecordUnavailableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Units that wait for the writer. What was let in is handed out, also after closing; afterwards nothing is let in. */
final class AppendQueue {
    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private List<AppendUnit> waiting = new ArrayList<>();
    private boolean closed;

    AppendQueue(Path file) {
        this.file = file;
    }

    /** @throws RecordUnavailableException when the queue is closed */
    void add(AppendUnit unit) {
        lock.lock();
        try {
            if (closed) {
                throw new RecordUnavailableException(
                        "%s has been closed; nothing of this was recorded.".formatted(file));
            }
            waiting.add(unit);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** All that wait, at least one; none only when the queue is closed and empty. */
    List<AppendUnit> takeAll() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            List<AppendUnit> taken = waiting;
            waiting = new ArrayList<>();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
