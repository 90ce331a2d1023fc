package eu.waymark.backoffice.businessday;

import eu.waymark.backoffice.AxonServerEdge;
import eu.waymark.backoffice.Served;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import java.nio.file.Path;

/** The same day with the record in an Axon Server. */
@WithAxonServer
class BusinessDayInAxonServerTest extends BusinessDayTest {
    @Override
    Served serve(Path folder) {
        return AxonServerEdge.servedAnew(folder);
    }
}
