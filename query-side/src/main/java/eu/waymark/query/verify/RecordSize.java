package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordDamagedException;
import eu.waymark.eventstore.RecordReader;

/** How far a record is to be read. */
final class RecordSize {
    private RecordSize() {}

    /** To its end; as far as it goes where it is so damaged that it cannot say. */
    static long of(RecordReader reader) {
        try {
            return reader.size();
        } catch (RecordDamagedException e) {
            return Long.MAX_VALUE;
        }
    }
}
