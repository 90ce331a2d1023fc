package eu.waymark.eventstore.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.AbstractAxonServerChannel;
import io.axoniq.axonserver.connector.query.QueryDefinition;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.MethodDescriptor;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection whose connector has stopped trying comes back all the same. */
@WithAxonServer
class KeptConnectionTest {
    /** More than the connector by itself makes, once they end so. */
    private final CountDownLatch failed = new CountDownLatch(5);

    private final CountDownLatch shut = new CountDownLatch(1);

    private volatile boolean failing;
    private volatile boolean shutting;

    @SuppressWarnings("NullAway.Init")
    private Wire wire;

    @SuppressWarnings("NullAway.Init")
    private AxonServerConnectionFactory factory;

    @SuppressWarnings("NullAway.Init")
    private AxonServerConnection connection;

    @BeforeEach
    void connect() throws IOException {
        wire = new Wire();
        factory = ServerConnection.factory(wire.settings(), this::attempt);
        connection = factory.connect(wire.settings().context());
        assertThat(connection.isConnected()).isTrue();
    }

    @AfterEach
    void close() {
        factory.shutdown();
        wire.close();
    }

    @Test
    void attemptsThatEndWithAnErrorAreNotTheLast() throws Exception {
        try (var _ = new KeptConnection(connection)) {
            failing = true;
            wire.cut();
            failed.await();
            failing = false;
            wire.join();
            while (!connection.isConnected()) Thread.onSpinWait();
        }
    }

    /** The one attempt that the connector makes after a stream was lost ends so, and there is no other. */
    @Test
    void aStreamThatNobodyOpensAgainWhileTheConnectionIsThereIsOpened() throws Exception {
        connection.queryChannel().registerQueryHandler((_, _) -> {}, new QueryDefinition("q", "a"));
        while (!connection.isReady()) Thread.onSpinWait();
        try (var kept = new KeptConnection(connection)) {
            shutting = true;
            ((AbstractAxonServerChannel<?>) connection.queryChannel()).reconnect();
            shut.await();
            shutting = false;
            assertThat(connection.isConnected()).isTrue();
            assertThat(connection.isReady()).isFalse();

            for (int look = 0; look < ShutStreams.LOOKS; look++) kept.look();
            while (!connection.isReady()) Thread.onSpinWait();
        }
    }

    /** What an attempt to connect begins with. */
    private <Q, R> ClientCall<Q, R> attempt(MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
        boolean isShut = shutting && method.getFullMethodName().endsWith("QueryService/OpenStream");
        if (!failing && !isShut) return next.newCall(method, options);
        (isShut ? shut : failed).countDown();
        throw new AssertionError("as of a process that finds no memory");
    }
}
