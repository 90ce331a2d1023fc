package eu.waymark.query.store;

/** Another process writes the views now, and nothing of what this one wanted to write counts. */
public class ClaimLostException extends ViewStoreException {
    public ClaimLostException(String message) {
        super(message, null);
    }
}
