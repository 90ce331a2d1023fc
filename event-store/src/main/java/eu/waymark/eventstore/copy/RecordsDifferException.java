package eu.waymark.eventstore.copy;

/** The record that is copied to holds something else than the one that is copied from. The message names the first position. */
public class RecordsDifferException extends RuntimeException {
    public RecordsDifferException(String message) {
        super(message);
    }
}
