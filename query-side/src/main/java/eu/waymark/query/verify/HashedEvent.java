package eu.waymark.query.verify;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.ledger.Leaf;

/**
 * What is kept of an event once it is hashed.
 *
 * @param stream its aggregate's whole name
 * @param recordedAt milliseconds since 1970
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
record HashedEvent(long position, byte[] leaf, String stream, long sequence, long recordedAt) {
    static HashedEvent of(StoredEvent event) {
        return new HashedEvent(
                event.position(),
                Leaf.hash(event),
                event.aggregateId(),
                event.sequence(),
                event.recordedAt().toEpochMilli());
    }
}
