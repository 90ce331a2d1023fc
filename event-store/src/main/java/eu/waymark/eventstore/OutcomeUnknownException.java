package eu.waymark.eventstore;

/**
 * The store failed while it was making an append durable, so whether the events are recorded is not known.
 *
 * <p>They are recorded all together or not at all. The way out is to repeat the command with the same identifier: it has one outcome.
 */
public class OutcomeUnknownException extends RecordUnavailableException {
    public OutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
