package eu.waymark.eventstore.axonserver;

import eu.waymark.eventstore.RecordUnavailableException;
import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.grpc.ClientInterceptor;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** The connection to the servers of one record; made again by itself after it was lost. Safe for use from any thread. */
final class ServerConnection implements AutoCloseable {
    private static final long CONNECT_SECONDS = 5;
    private static final long RECONNECT_MILLISECONDS = 500;
    /** A server that has gone silent is given up after an interval without a word and the same without an answer. */
    private static final long ALIVE_SECONDS = 5;
    /** Longer than any store that works takes, and the end of waiting for one that does not. */
    private static final long PATIENCE_SECONDS = 30;

    private final AxonServerConnectionFactory factory;
    private final AxonServerConnection connection;
    private final KeptConnection kept;
    private final Trouble trouble;

    private ServerConnection(AxonServerConnectionFactory factory, AxonServerConnection connection, Trouble trouble) {
        this.factory = factory;
        this.connection = connection;
        this.kept = new KeptConnection(connection);
        this.trouble = trouble;
    }

    /** @throws RecordUnavailableException when no server can be reached, or none lets this process in */
    static ServerConnection open(AxonServerSettings settings) {
        Trouble trouble = new Trouble(settings);
        Failures failures = new Failures();
        AxonServerConnectionFactory factory = factory(settings, failures);
        try {
            AxonServerConnection connection = factory.connect(settings.context());
            answer(connection.eventChannel().getLastToken());
            return new ServerConnection(factory, connection, trouble);
        } catch (Throwable e) {
            factory.shutdown();
            throw trouble.opening(failures.last().orElseGet(() -> Trouble.detail(e)), e);
        }
    }

    EventChannel events() {
        return connection.eventChannel();
    }

    boolean isConnected() {
        return connection.isConnected();
    }

    Trouble trouble() {
        return trouble;
    }

    /** What was asked for, whether or not the thread is interrupted meanwhile; or what is told where it fails, as it was thrown. */
    static <T> T answer(CompletableFuture<T> asked) throws Throwable {
        try {
            return asked.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** @throws RecordUnavailableException when there is no answer */
    <T> T join(CompletableFuture<T> asked) {
        try {
            return answer(asked);
        } catch (Throwable failure) {
            throw trouble.reading(failure);
        }
    }

    @Override
    public void close() {
        kept.close();
        factory.shutdown();
    }

    static AxonServerConnectionFactory factory(AxonServerSettings settings, ClientInterceptor calls) {
        // It would be printed among the results of a verb, and there is no other way to keep it from being.
        System.setProperty("axon.axonserver.suppressDownloadMessage", "true");
        var builder = AxonServerConnectionFactory.forClient("waymark")
                .routingServers(ServerAddresses.of(settings.servers()))
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .reconnectInterval(RECONNECT_MILLISECONDS, TimeUnit.MILLISECONDS)
                .usingKeepAlive(ALIVE_SECONDS, ALIVE_SECONDS, TimeUnit.SECONDS, true)
                .customize(channel -> channel.intercept(calls));
        String token = settings.token();
        if (token != null) builder.token(token);
        if (settings.tls()) encrypt(builder, settings.certificates());
        return builder.build();
    }

    private static void encrypt(AxonServerConnectionFactory.Builder builder, @Nullable Path certificates) {
        if (certificates == null) {
            builder.useTransportSecurity();
            return;
        }
        try {
            builder.useTransportSecurity(GrpcSslContexts.forClient()
                    .trustManager(certificates.toFile())
                    .build());
        } catch (IllegalArgumentException | SSLException e) {
            throw new RecordUnavailableException(
                    "%s holds no certificates that can be used (%s). Name a PEM file of the authorities to trust."
                            .formatted(certificates, e.getMessage()),
                    e);
        }
    }
}
