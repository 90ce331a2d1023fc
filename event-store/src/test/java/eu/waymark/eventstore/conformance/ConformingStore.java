package eu.waymark.eventstore.conformance;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.engine.RecordPages;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;

/**
 * The store under test. To put an engine under the kit, implement this and every interface of this package whose name ends in
 * {@code Conformance}; give each test a store that is empty.
 */
public interface ConformingStore {
    /** Through the serializer that the store was opened with, {@link NoteSerializer}. */
    EventStorageEngine engine();

    RecordReader reader();

    /** The same store through another serializer, closed and opened where it has to be. */
    void reopen(Serializer serializer);

    default void append(EventMessage<?>... events) {
        engine().appendEvents(events);
    }

    default List<StoredEvent> everything() {
        return RecordPages.all(reader(), 0).toList();
    }
}
