package eu.waymark.eventstore.engine;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** A record that can also be written: what {@link RecordStorageEngine} needs beside the reader. Safe for use from any thread. */
public interface RecordStore extends RecordReader {
    /** Stands for a position that was not looked up. */
    long UNPLACED = -1;

    /**
     * Writes all of these events or none, at positions that follow each other, and returns when they are durable.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException when one is not the next of its stream
     * @throws eu.waymark.eventstore.RecordUnavailableException when the store cannot be written; nothing is recorded then, unless it
     *     is an {@link eu.waymark.eventstore.OutcomeUnknownException}
     */
    void append(List<EventDraft> unit);

    /** As {@link #readStream}, for deciding, which asks for no positions: where they cost more they are {@link #UNPLACED}. */
    default List<StoredEvent> readHistory(String aggregateId, long fromSequence, int limit) {
        return readStream(aggregateId, fromSequence, limit);
    }

    /** The lowest position recorded at or after this instant, or empty where there is none. */
    OptionalLong firstSince(Instant instant);
}
