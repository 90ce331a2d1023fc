package eu.waymark.query.answer;

import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The same state for everybody who reads. */
record OneState(Snapshot state) implements ViewReader, Past {
    @Override
    public <R> R read(Function<Snapshot, R> reading) {
        return reading.apply(state);
    }

    @Override
    public <R> R read(ProjectId project, AsOf asOf, Instant now, BiFunction<Snapshot, Instant, R> reading) {
        return reading.apply(state, now);
    }
}
