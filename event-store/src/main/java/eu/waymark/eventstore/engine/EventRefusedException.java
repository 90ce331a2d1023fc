package eu.waymark.eventstore.engine;

import org.axonframework.common.AxonNonTransientException;

/** An event that a leaf of the ledger cannot cover, refused before anything is written. To try it again would not help. */
public class EventRefusedException extends AxonNonTransientException {
    public EventRefusedException(String eventId, String why) {
        super("Event %s is not recorded: %s.".formatted(eventId, why));
    }
}
