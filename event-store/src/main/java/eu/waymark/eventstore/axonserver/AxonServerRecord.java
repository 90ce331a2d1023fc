package eu.waymark.eventstore.axonserver;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.engine.RecordStorageEngine;
import eu.waymark.eventstore.engine.RecordStore;
import org.axonframework.serialization.Serializer;

/**
 * The record in one context of an Axon Server: the events and nothing else. Any number of processes may write and read it. Safe for use
 * from any thread.
 *
 * <p>An append that has returned was confirmed by the server, which promises what it is configured to: one node alone confirms before
 * its disk has it. A connection that is lost is made again; until then reading and appending fail.
 */
public final class AxonServerRecord implements AutoCloseable {
    private final ServerConnection connection;
    private final AxonServerReader reader;
    private final RecordStore store;
    private final RecordStorageEngine engine;

    private AxonServerRecord(ServerConnection connection, Serializer serializer, Patience patience) {
        this.connection = connection;
        this.reader = new AxonServerReader(connection, patience);
        this.store = new AxonServerRecordStore(reader, new Appends(connection));
        this.engine = new RecordStorageEngine(store, serializer);
    }

    /**
     * Connects to the record.
     *
     * @param eventSerializer gives payloads as bytes with a logical type name and a revision, and reads them again
     * @throws eu.waymark.eventstore.RecordUnavailableException when no server can be reached within seconds, or none lets this process
     *     in
     */
    public static AxonServerRecord open(AxonServerSettings settings, Serializer eventSerializer) {
        return open(settings, eventSerializer, Patience.ofServer());
    }

    /** The same with another {@link Patience} while positions are being learnt. */
    public static AxonServerRecord open(AxonServerSettings settings, Serializer eventSerializer, Patience patience) {
        return new AxonServerRecord(ServerConnection.open(settings), eventSerializer, patience);
    }

    /** Axon's side: what a unit of work appends is written, whole, when its root commits. */
    public RecordStorageEngine engine() {
        return engine;
    }

    public RecordReader reader() {
        return reader;
    }

    /** What is written past Axon, as it is stored elsewhere. */
    public RecordStore store() {
        return store;
    }

    /** Gives the connection up. Whoever waits for events is told. */
    @Override
    public void close() {
        reader.close();
        connection.close();
    }
}
