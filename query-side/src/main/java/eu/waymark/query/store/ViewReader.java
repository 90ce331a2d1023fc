package eu.waymark.query.store;

import java.util.function.Function;

/** Reads views: live ones today, those of a day of the past when they are folded for it. Safe for use from any thread. */
public interface ViewReader {
    /**
     * Runs this reading against one consistent state of all views.
     *
     * @throws ViewNotReadyException when a view is asked for that is still being built in its version
     */
    <R> R read(Function<Snapshot, R> reading);
}
