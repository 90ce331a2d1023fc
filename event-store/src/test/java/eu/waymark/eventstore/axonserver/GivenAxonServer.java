package eu.waymark.eventstore.axonserver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Axon Server that tests may have for themselves, named by the environment variable {@value #VARIABLE} as {@code host:port}. Its
 * events are deleted before each test, which it lets happen only in development mode ({@code axoniq.axonserver.devmode.enabled=true}).
 * The port of its HTTP interface is 8024, or what {@value #HTTP_PORT} says.
 *
 * <p>Where {@value #TOKEN} names a token, that is what it is asked with; where {@value #CERTIFICATES} names a PEM file of the authorities
 * to trust, it is asked over TLS.
 */
public final class GivenAxonServer {
    public static final String VARIABLE = "WAYMARK_TEST_AXON_SERVER";
    private static final String HTTP_PORT = "WAYMARK_TEST_AXON_SERVER_HTTP_PORT";
    private static final String TOKEN = "WAYMARK_TEST_AXON_SERVER_TOKEN";
    private static final String CERTIFICATES = "WAYMARK_TEST_AXON_SERVER_CERTIFICATES";

    private GivenAxonServer() {}

    public static boolean isThere() {
        return variable(VARIABLE) != null;
    }

    /** {@code host:port}. */
    public static String address() {
        return Objects.requireNonNull(variable(VARIABLE));
    }

    public static AxonServerSettings settings() {
        return settings(address());
    }

    /** The same reached by another address, such as that of a {@link Wire}. */
    static AxonServerSettings settings(String address) {
        Path certificates = certificates();
        return new AxonServerSettings(List.of(address), "default", variable(TOKEN), certificates != null, certificates);
    }

    /** What a process is set to, by name, that has its record in the server at this address. */
    public static Map<String, String> named(String address) {
        var named =
                new HashMap<>(Map.of("waymark.events", "axon-server", "waymark.events.axon-server.servers", address));
        AxonServerSettings settings = settings(address);
        if (settings.token() != null) named.put("waymark.events.axon-server.token", settings.token());
        if (settings.certificates() != null) {
            named.put("waymark.events.axon-server.tls", "true");
            named.put(
                    "waymark.events.axon-server.certificates",
                    settings.certificates().toString());
        }
        return named;
    }

    /** Deletes all of its events. */
    public static void empty() {
        String host = address().replaceFirst(":[0-9]+$", "");
        Path certificates = certificates();
        URI purge = URI.create((certificates == null ? "http://" : "https://") + host + ":"
                + Objects.requireNonNullElse(variable(HTTP_PORT), "8024") + "/v1/devmode/purge-events");
        HttpClient.Builder asking = HttpClient.newBuilder();
        if (certificates != null) asking.sslContext(Trust.in(certificates));
        try (HttpClient client = asking.build()) {
            HttpRequest delete = HttpRequest.newBuilder(purge)
                    .header("AxonIQ-Access-Token", Objects.requireNonNullElse(variable(TOKEN), "none"))
                    .DELETE()
                    .build();
            int status =
                    client.send(delete, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200)
                throw new IllegalStateException(purge + " answers " + status
                        + ": start the server with axoniq.axonserver.devmode.enabled=true, and where it asks for a token set "
                        + TOKEN);
        } catch (IOException e) {
            throw new IllegalStateException(purge + " does not answer: set " + HTTP_PORT, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Path certificates() {
        String file = variable(CERTIFICATES);
        return file == null ? null : Path.of(file);
    }

    private static @Nullable String variable(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? null : value;
    }
}
