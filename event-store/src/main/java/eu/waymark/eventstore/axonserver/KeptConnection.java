package eu.waymark.eventstore.axonserver;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.impl.AbstractAxonServerChannel;
import io.axoniq.axonserver.connector.impl.ContextConnection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a lost connection comes back. The connector tries by itself, but there each attempt plans the next: after one that ended
 * with an {@link Error} there is none, nothing is logged, and nobody who only asks whether there is a connection starts another.
 */
public final class KeptConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptConnection.class);
    private static final long LOOK_SECONDS = 1;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("waymark-connection").daemon().factory());
    private final ContextConnection connection;
    private final ShutStreams streams = new ShutStreams();
    private @Nullable String failure;

    /** From now on, until it is closed. */
    public KeptConnection(AxonServerConnection connection) {
        this.connection = (ContextConnection) connection;
        watch.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** A look, as one is made every second. */
    synchronized void look() {
        try {
            boolean isConnected = connection.isConnected();
            // Asked in this way, the connector tries at once, or when its interval is over.
            if (!isConnected) connection.getManagedChannel().getState(true);
            if (streams.areLeft(isConnected, connection.isReady())) open();
            failure = null;
        } catch (Throwable e) {
            // Whatever it was, the next look must come.
            if (!e.toString().equals(failure))
                LOG.warn("the connection to Axon Server is still looked after, though this look failed", e);
            failure = e.toString();
        }
    }

    private void open() {
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
