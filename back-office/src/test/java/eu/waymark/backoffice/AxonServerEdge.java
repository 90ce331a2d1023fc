package eu.waymark.backoffice;

import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.axonserver.GivenAxonServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A process whose record is in the given Axon Server. */
public final class AxonServerEdge {
    private AxonServerEdge() {}

    /** On an empty record. */
    public static Served servedAnew(Path folder) {
        GivenAxonServer.empty();
        return Served.on(folder, at(GivenAxonServer.address()));
    }

    /** The environment of a process whose record is in the given Axon Server. */
    static Map<String, String> environment() {
        return GivenAxonServer.named(GivenAxonServer.address()).entrySet().stream()
                .collect(Collectors.toMap(entry -> Settings.variable(entry.getKey()), Map.Entry::getValue));
    }

    /** Settings for the record in the Axon Server at this address. */
    static Settings at(String address) {
        return Settings.of(GivenAxonServer.named(address));
    }
}
