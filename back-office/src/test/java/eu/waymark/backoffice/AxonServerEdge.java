package eu.waymark.backoffice;

import eu.waymark.backoffice.settings.Settings;
import eu.waymark.eventstore.axonserver.GivenAxonServer;
import java.nio.file.Path;
import java.util.Map;

/** A process whose record is in the given Axon Server. */
public final class AxonServerEdge {
    private AxonServerEdge() {}

    /** On an empty record. */
    public static Served servedAnew(Path folder) {
        GivenAxonServer.empty();
        return Served.on(folder, at(GivenAxonServer.address()));
    }

    /** Settings for the record in the Axon Server at this address. */
    static Settings at(String address) {
        return Settings.of(Map.of("waymark.events", "axon-server", "waymark.events.axon-server.servers", address));
    }
}
