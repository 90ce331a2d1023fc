package eu.waymark.query.store;

import org.jspecify.annotations.Nullable;

/** The store holds something that cannot be views as they were written. They are derived, so they are built again. */
public class ViewsDamagedException extends ViewStoreException {
    public ViewsDamagedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
