package eu.waymark.eventstore.axonserver;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Axon Server that tests may have for themselves, named by the environment variable {@value #VARIABLE} as {@code host:port}. Its
 * events are deleted before each test, which it lets happen only in development mode ({@code axoniq.axonserver.devmode.enabled=true}).
 * The port of its HTTP interface is 8024, or what {@value #HTTP_PORT} says.
 */
public final class GivenAxonServer {
    public static final String VARIABLE = "WAYMARK_TEST_AXON_SERVER";
    private static final String HTTP_PORT = "WAYMARK_TEST_AXON_SERVER_HTTP_PORT";

    private GivenAxonServer() {}

    public static boolean isThere() {
        return variable(VARIABLE) != null;
    }

    /** {@code host:port}. */
    public static String address() {
        return Objects.requireNonNull(variable(VARIABLE));
    }

    public static AxonServerSettings settings() {
        return new AxonServerSettings(List.of(address()), "default", null, false, null);
    }

    /** Deletes all of its events. */
    public static void empty() {
        String host = address().replaceFirst(":[0-9]+$", "");
        URI purge = URI.create("http://" + host + ":" + Objects.requireNonNullElse(variable(HTTP_PORT), "8024")
                + "/v1/devmode/purge-events");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest delete = HttpRequest.newBuilder(purge).DELETE().build();
            int status =
                    client.send(delete, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200)
                throw new IllegalStateException(purge + " answers " + status
                        + ": start the server with axoniq.axonserver.devmode.enabled=true, without access control");
        } catch (IOException e) {
            throw new IllegalStateException(purge + " does not answer: set " + HTTP_PORT, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String variable(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? null : value;
    }
}
