package eu.waymark.query;

import eu.waymark.query.refusal.Refusals;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewReader;
import java.util.function.Function;

/** The record is read without its views, of which the past asks for the refusals alone. */
final class NoViews implements ViewReader {
    @Override
    public <R> R read(Function<Snapshot, R> reading) {
        throw new ViewNotReadyException(Refusals.VIEW.name());
    }
}
