package eu.waymark.query.past;

import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.store.Snapshot;
import eu.waymark.shared.project.ProjectId;
import java.util.List;

/**
 * The beginning of a project's stream, up to where it is cut. Immutable.
 *
 * @param events all of them, in their order; at least one
 */
public record Prefix(Cut cut, List<RecordedEvent> events) {
    /** The views over these events and no others: refusals, which stand in streams of their own, are not there. */
    public static Snapshot alone(List<RecordedEvent> events) {
        RecordedEvent last = events.getLast();
        return new PastSnapshot(
                events, new PastRefusals(new NoRefusals(), new ProjectId(last.project()), last.recordedAt()));
    }
}
