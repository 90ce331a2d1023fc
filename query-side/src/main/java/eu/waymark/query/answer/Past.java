package eu.waymark.query.answer;

import eu.waymark.query.store.Snapshot;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import java.time.Instant;
import java.util.function.BiFunction;

/** Reads the views of a project as they stood. Safe for use from any thread. */
public interface Past {
    /**
     * Runs this reading against the state of that time, and tells it the instant that this was.
     *
     * @throws NotRecordedException when nothing was recorded by then
     * @throws MalformedQueryException when it has not come yet
     */
    <R> R read(ProjectId project, AsOf asOf, Instant now, BiFunction<Snapshot, Instant, R> reading);
}
