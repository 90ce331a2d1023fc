package eu.waymark.eventstore.codec;

/** A payload is not what its type and revision say. It stops the reader: nothing is skipped. */
public class UnreadableEventException extends RuntimeException {
    public UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }

    public UnreadableEventException(String message) {
        super(message);
    }
}
