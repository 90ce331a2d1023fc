package eu.waymark.eventstore.axonserver;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which Axon Server holds the record, and how it lets this process in. Immutable.
 *
 * @param servers {@code host} or {@code host:port} of each node that can be asked first; at least one
 * @param context the context of the record
 * @param token of this application, where the server asks for one
 * @param tls whether the connection is encrypted and the server's certificate checked
 * @param certificates PEM file of the authorities that are trusted with it; those of the Java runtime where it is absent
 */
public record AxonServerSettings(
        List<String> servers,
        String context,
        @Nullable String token,
        boolean tls,
        @Nullable Path certificates) {

    /** @throws IllegalArgumentException naming the setting that cannot be */
    public AxonServerSettings {
        servers = List.copyOf(servers);
        if (servers.isEmpty()) throw new IllegalArgumentException("no server is named");
        if (context.isBlank()) throw new IllegalArgumentException("no context is named");
        if (certificates != null && !tls)
            throw new IllegalArgumentException("certificates are named, and the connection is not encrypted");
        servers.forEach(ServerAddresses::of);
    }

    /** Whether both are known to name one record: one context, and a node that both name. */
    public boolean isSame(AxonServerSettings other) {
        return context.equals(other.context) && !Collections.disjoint(nodes(), other.nodes());
    }

    private List<String> nodes() {
        return Arrays.stream(ServerAddresses.of(servers))
                .map(node -> node.getHostName().toLowerCase(Locale.ROOT) + ":" + node.getGrpcPort())
                .toList();
    }

    /** As it stands in messages; without the token, which must not reach a log. */
    @Override
    public String toString() {
        return "Axon Server at %s (context %s)".formatted(String.join(", ", servers), context);
    }
}
