package eu.waymark.eventstore.axonserver;

import io.axoniq.axonserver.connector.impl.ServerAddress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as they are written: {@code host}, {@code host:port}, {@code [::1]:port}. */
final class ServerAddresses {
    private static final int DEFAULT_PORT = 8124;
    private static final Pattern WRITTEN = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\s:\\[\\]]+)(?::([0-9]{1,5}))?");

    private ServerAddresses() {}

    static ServerAddress[] of(List<String> written) {
        return written.stream().map(ServerAddresses::of).toArray(ServerAddress[]::new);
    }

    /** @throws IllegalArgumentException where this is no address */
    static ServerAddress of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches())
            throw new IllegalArgumentException("'" + written + "' is no address: write host:port, such as axon:8124");
        int port = matcher.group(2) == null ? DEFAULT_PORT : Integer.parseInt(matcher.group(2));
        if (port < 1 || port > 65_535)
            throw new IllegalArgumentException("'" + written + "' has a port that cannot be");
        return new ServerAddress(matcher.group(1), port);
    }
}
