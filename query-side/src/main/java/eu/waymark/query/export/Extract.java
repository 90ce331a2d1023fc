package eu.waymark.query.export;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.query.answer.Asking;
import eu.waymark.query.past.Prefix;
import java.io.IOException;
import java.util.List;

/**
 * What a project's record held by then: the same for every format.
 *
 * @param prefix its events, decoded
 * @param asking answers any query about the project from the views folded over these events, and never from the live ones
 * @param reader for the events as they are stored
 */
public record Extract(Provenance provenance, Prefix prefix, Asking asking, RecordReader reader) {
    private static final int PAGE = 500;

    /** Gives each event as it is stored, in order, never more than a page of them in memory. */
    public void eachStored(Receiver receiver) throws IOException {
        String stream = prefix.cut().stream();
        long next = 0;
        while (next <= provenance.sequence()) {
            int wanted = (int) Math.min(PAGE, provenance.sequence() + 1 - next);
            List<StoredEvent> page = reader.readStream(stream, next, wanted);
            if (page.isEmpty()) throw new IllegalStateException(stream + " has become shorter");
            for (StoredEvent event : page) receiver.receive(event);
            next += page.size();
        }
    }

    /** What is done with each event. */
    @FunctionalInterface
    public interface Receiver {
        void receive(StoredEvent event) throws IOException;
    }
}
