package eu.waymark.eventstore.axonserver;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.impl.AbstractAxonServerChannel;
import io.axoniq.axonserver.connector.impl.ContextConnection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a lost connection comes back. The connector tries by itself, but there each attempt plans the next: after one that ended
 * with an {@link Error} there is none, nothing is logged, and nobody who only asks whether there is a connection starts another.
 */
public final class KeptConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptConnection.class);
    private static final long LOOK_SECONDS = 1;
    /** Longer than a busy server takes to open the streams of a process. */
    private static final int LOOKS_BEFORE_OPENED_AGAIN = 30;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("waymark-connection").daemon().factory());
    private final ContextConnection connection;
    private int unready;

    /** From now on, until it is closed. */
    public KeptConnection(AxonServerConnection connection) {
        this.connection = (ContextConnection) connection;
        watch.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            if (connection.isConnected()) lookAtStreams();
            // Asked in this way, the connector tries at once, or when its interval is over.
            else connection.getManagedChannel().getState(true);
        } catch (Throwable e) {
            // Whatever it was, the next look must come.
            LOG.warn("the connection to Axon Server is still looked after, though this look failed", e);
        }
    }

    private void lookAtStreams() {
        unready = connection.isReady() ? 0 : unready + 1;
        if (unready < LOOKS_BEFORE_OPENED_AGAIN) return;
        unready = 0;
        Stream.of(connection.controlChannel(), connection.commandChannel(), connection.queryChannel())
                .map(AbstractAxonServerChannel.class::cast)
                .filter(stream -> !stream.isReady())
                .forEach(AbstractAxonServerChannel::reconnect);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
