package eu.waymark.query.store;

import java.util.List;

/**
 * What a batch of events does to one generation.
 *
 * @param written documents as they stand after the batch, each key at most once
 * @param removed keys of documents that are no more
 * @param position of the last event of the batch
 * @param event its identifier
 */
public record Change(Generation generation, List<Written> written, List<Key> removed, long position, String event) {
    /** A document in its JSON. */
    @SuppressWarnings("ArrayRecordComponent") // read-only by agreement
    public record Written(Key key, byte[] json) {}
}
