package eu.waymark.eventstore.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
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

    private volatile boolean failing;

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

    /** What an attempt to connect begins with. */
    private <Q, R> ClientCall<Q, R> attempt(MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
        if (!failing) return next.newCall(method, options);
        failed.countDown();
        throw new AssertionError("as of a process that finds no memory");
    }
}
