package eu.waymark.query.bundle.view;

import eu.waymark.eventstore.StoredEvent;
import java.io.IOException;

/** Gives the events of a bundle as they are stored, in order; as often as it is asked. */
@FunctionalInterface
public interface StoredEvents {
    void each(Receiver receiver) throws IOException;

    /** What is done with an event. */
    @FunctionalInterface
    interface Receiver {
        void receive(StoredEvent event) throws IOException;
    }
}
