package eu.waymark.query.bundle.view;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.past.Prefix;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectRegistered;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A project as a bundle holds it.
 *
 * @param asOf the instant for which it is, cut to milliseconds
 * @param events decoded, from the first of its stream, which registers it
 * @param stored the same events as they are stored
 */
public record BundledProject(ProjectId project, Instant asOf, List<RecordedEvent> events, StoredEvents stored) {
    public BundledProject {
        asOf = asOf.truncatedTo(ChronoUnit.MILLIS);
    }

    public ProjectRegistered registered() {
        if (events.getFirst().event() instanceof ProjectRegistered registered) return registered;
        throw new IllegalArgumentException("the stream of " + project + " does not begin with its registration");
    }

    /** Answers from these events alone. */
    Asking asking() {
        return Asking.only(Prefix.alone(events), asOf);
    }
}
