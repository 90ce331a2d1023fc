package eu.waymark.query.store;

import org.jspecify.annotations.Nullable;

/** The views cannot be read or written. The message names the store and the way out. */
public class ViewStoreException extends RuntimeException {
    public ViewStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
