package eu.waymark.query.bundle;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.project.ProjectRegistered;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a bundle is made of, before anything proves it.
 *
 * @param asOf the instant for which it is made, cut to milliseconds
 * @param events of the project, decoded, from its first; the first registers it
 * @param stored gives the same events as they are stored
 * @param readable the files that people read, by path
 * @param documents how many lines of them name a document
 */
public record BundleContents(
        ProjectId project,
        Instant asOf,
        List<RecordedEvent> events,
        Stored stored,
        SequencedMap<String, Content> readable,
        int documents) {
    public BundleContents {
        asOf = asOf.truncatedTo(ChronoUnit.MILLIS);
    }

    ProjectRegistered registered() {
        if (events.getFirst().event() instanceof ProjectRegistered registered) return registered;
        throw new IllegalStateException("the stream of " + project + " does not begin with its registration");
    }

    /** Gives each event, in order. */
    @FunctionalInterface
    public interface Stored {
        void each(Receiver receiver) throws IOException;
    }

    /** What is done with an event. */
    @FunctionalInterface
    public interface Receiver {
        void receive(StoredEvent event) throws IOException;
    }
}
