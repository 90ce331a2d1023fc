package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.MalformedNoteException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A record of which no checkpoint is here. It cannot be told from one of which all were taken away, save by its age: whoever has a key
 * signs within a minute of what comes.
 */
record Unsigned(RecordReader reader, KeyFolder keys, Clock clock) {
    /** How old the first event is when a checkpoint must be there: ten rounds of signing that failed. */
    static final Duration AGE = Duration.ofMinutes(10);

    /** @param walked what of the record can be read */
    void look(Walked walked, Faults faults) {
        if (walked.size() == 0 || !hasKey()) return;
        Instant first = reader.at(0).orElseThrow().recordedAt();
        if (Duration.between(first, clock.instant()).compareTo(AGE) > 0)
            faults.add(Fault.checkpoint(
                    "none",
                    "no checkpoint is here, though there is a key, and events since %s: none was signed, or all were taken away"
                            .formatted(first)));
    }

    /** One that cannot be made out is a fault of its own already. */
    private boolean hasKey() {
        try {
            return !keys.verifiers().isEmpty();
        } catch (MalformedNoteException e) {
            return true;
        }
    }
}
