package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.RecordUnavailableException;

/** The record of a process that decides: it can be read, and what was written last was written. */
record EventsPart(RecordReader reader, WatchedAppends appends) implements Part {
    /** One that there is not; asking for it takes a look into the store, and not into what is remembered of it. */
    private static final String NO_STREAM = "health/none";

    @Override
    public void look() {
        appends.look();
        try {
            reader.lastSequence(NO_STREAM);
        } catch (RecordUnavailableException e) {
            throw new CannotException(String.valueOf(e.getMessage()), e);
        }
    }
}
