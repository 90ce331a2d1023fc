package eu.waymark.eventstore.engine;

import eu.waymark.eventstore.RecordReader;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** A record that can also be written: what {@link RecordStorageEngine} needs beside the reader. Safe for use from any thread. */
public interface RecordStore extends RecordReader {

    /**
     * Writes all of these events or none, at positions that follow each other, and returns when they are durable.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException when one is not the next of its stream
     * @throws eu.waymark.eventstore.RecordUnavailableException when the store cannot be written; nothing is recorded then, unless it
     *     is an {@link eu.waymark.eventstore.OutcomeUnknownException}
     */
    void append(List<EventDraft> unit);

    /** The lowest position recorded at or after this instant, or empty where there is none. */
    OptionalLong firstSince(Instant instant);
}
