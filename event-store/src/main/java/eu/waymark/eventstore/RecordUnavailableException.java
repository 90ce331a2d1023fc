package eu.waymark.eventstore;

/** The record cannot be opened, read or written. The message names the file or the server, and the way out. */
public class RecordUnavailableException extends RuntimeException {
    public RecordUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    public RecordUnavailableException(String message) {
        super(message);
    }
}
