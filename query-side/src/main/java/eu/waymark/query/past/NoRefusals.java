package eu.waymark.query.past;

import eu.waymark.query.refusal.Refusals;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewReader;
import java.util.function.Function;

/** Where there are the events of a project and nothing else. */
final class NoRefusals implements ViewReader {
    @Override
    public <R> R read(Function<Snapshot, R> reading) {
        throw new ViewNotReadyException(Refusals.VIEW.name());
    }
}
