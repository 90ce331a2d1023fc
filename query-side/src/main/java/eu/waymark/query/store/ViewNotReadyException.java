package eu.waymark.query.store;

/** A view is asked for that has no live generation of its version yet. */
public class ViewNotReadyException extends RuntimeException {
    public ViewNotReadyException(String view) {
        super("the view " + view + " is still being built");
    }
}
