package eu.waymark.query.answer;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.shared.Streams;
import eu.waymark.shared.project.ProjectId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Waits, bounded, until the views hold what somebody has just written. Safe for use from any thread. */
public final class Freshness {
    private final RecordReader reader;
    private final Horizon horizon;
    private final Duration patience;

    /** @param patience how long a query waits at most */
    public Freshness(RecordReader reader, Horizon horizon, Duration patience) {
        this.reader = reader;
        this.horizon = horizon;
        this.patience = patience;
    }

    /** Whether every view holds the project's event with this sequence number; true where none is asked for. */
    boolean holds(ProjectId project, @Nullable Long sequence) {
        if (sequence == null) return true;
        if (sequence < 0) throw new MalformedQueryException("after counts from 0");
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            StoredEvent event = event(Streams.project(project), sequence, deadline);
            return event != null && horizon.await(event.position(), left(deadline));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Another process may have written it: it may reach this one's record a little later than its answer its reader. */
    private @Nullable StoredEvent event(String stream, long sequence, long deadline) throws InterruptedException {
        while (true) {
            long size = reader.size();
            List<StoredEvent> found = reader.readStream(stream, sequence, 1);
            if (!found.isEmpty()) return found.getFirst();
            Duration left = left(deadline);
            if (left.isZero() || reader.readStream(stream, 0, 1).isEmpty()) return null;
            reader.awaitBeyond(size, left);
        }
    }

    private static Duration left(long deadline) {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    /** How far the views have come. */
    @FunctionalInterface
    public interface Horizon {
        /** Whether every view holds the event at this position, waiting so long at most. */
        boolean await(long position, Duration atMost) throws InterruptedException;
    }
}
