package eu.waymark.query.store;

import java.util.function.Function;

/** Reads views: live ones today, those of a day of the past when they are folded for it. Safe for use from any thread. */
public interface ViewReader {
    /**
     * Runs this reading against one consistent state of all views; more than once where the views were written meanwhile, so that it
     * must do nothing but read.
     *
     * @throws ViewNotReadyException when a view is asked for that is still being built in its version
     */
    <R> R read(Function<Snapshot, R> reading);
}
