package eu.waymark.query.follow;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.RecordUnavailableException;

/** How many events the record holds, or held when it could last be asked: a record that is away must not keep a status from being told. */
final class KnownSize {
    private final RecordReader reader;
    private volatile long last;

    KnownSize(RecordReader reader) {
        this.reader = reader;
    }

    long now() {
        try {
            last = reader.size();
        } catch (RecordUnavailableException away) {
            // The follower meets the same and says so in its own status.
        }
        return last;
    }
}
