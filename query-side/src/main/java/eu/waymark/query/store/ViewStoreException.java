package eu.waymark.query.store;

/** The views cannot be read or written. The message names the store and the way out. */
public class ViewStoreException extends RuntimeException {
    public ViewStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
