package eu.waymark.eventstore.codec;

/** The record holds a type or a revision that this Waymark does not know. It stops the reader: nothing is skipped. */
public class UnknownEventTypeException extends RuntimeException {
    public UnknownEventTypeException(String message) {
        super(message);
    }
}
