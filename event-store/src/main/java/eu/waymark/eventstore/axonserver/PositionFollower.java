package eu.waymark.eventstore.axonserver;

import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learns the positions of all events, from the first one on, in a thread of its own; goes on where it was after a lost connection. */
final class PositionFollower implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PositionFollower.class);
    private static final int BUFFERED = 1_000;
    private static final long PAUSE_MILLISECONDS = 500;

    private final ServerConnection connection;
    private final Positions positions;
    private final Thread thread =
            Thread.ofPlatform().name("record-positions").daemon().unstarted(this);
    private final CountDownLatch closing = new CountDownLatch(1);

    PositionFollower(ServerConnection connection, Positions positions) {
        this.connection = connection;
        this.positions = positions;
    }

    /** Begins where it has not begun; nothing is read before anybody asks for a position or waits for an event. */
    synchronized void begin() {
        if (thread.getState() == Thread.State.NEW && closing.getCount() > 0) thread.start();
    }

    @Override
    public void run() {
        String said = "";
        try {
            while (closing.getCount() > 0) {
                try {
                    follow();
                } catch (RuntimeException e) {
                    String trouble = String.valueOf(e.getMessage());
                    // Once: it is tried again twice a second for as long as it lasts.
                    if (!trouble.equals(said))
                        LOG.warn("positions are not known beyond {}: {}", positions.size() - 1, trouble);
                    said = trouble;
                }
                closing.await(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the stream ends, as it does when the connection is lost. */
    private void follow() throws InterruptedException {
        if (!connection.isConnected()) return;
        try (EventStream stream = connection.events().openStream(positions.size() - 1, BUFFERED)) {
            while (!stream.isClosed()) {
                EventWithToken next = stream.nextIfAvailable(1, TimeUnit.SECONDS);
                if (next != null) add(next);
            }
        }
    }

    private void add(EventWithToken next) {
        Event event = next.getEvent();
        if (next.getToken() != positions.size()
                || !positions.add(event.getAggregateIdentifier(), event.getAggregateSequenceNumber()))
            throw connection
                    .trouble()
                    .missing("event %d of %s does not follow those before it, at position %d"
                            .formatted(
                                    event.getAggregateSequenceNumber(),
                                    event.getAggregateIdentifier(),
                                    next.getToken()));
    }

    @Override
    public synchronized void close() {
        closing.countDown();
        thread.interrupt();
        positions.close();
    }
}
