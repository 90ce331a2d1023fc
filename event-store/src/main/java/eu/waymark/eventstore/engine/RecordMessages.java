package eu.waymark.eventstore.engine;

import eu.waymark.eventstore.StoredEvent;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * Raw records as Axon's messages; payloads are read when they are asked for.
 *
 * <p>Axon's upcaster chain has no part in it: the serializer carries old revisions forward (package {@code codec}).
 */
final class RecordMessages {
    private final Serializer serializer;

    RecordMessages(Serializer serializer) {
        this.serializer = serializer;
    }

    GenericTrackedDomainEventMessage<?> message(StoredEvent event) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                content(event),
                event::recordedAt);
    }

    /** Without its place in the global order. */
    GenericDomainEventMessage<?> unplaced(StoredEvent event) {
        return new GenericDomainEventMessage<>(
                event.aggregateType(), event.aggregateId(), event.sequence(), content(event), event::recordedAt);
    }

    private SerializedMessage<?> content(StoredEvent event) {
        var payload = new SimpleSerializedObject<>(event.payload(), byte[].class, event.type(), event.revision());
        return new SerializedMessage<>(
                event.id(),
                new LazyDeserializingObject<>(payload, serializer),
                new LazyDeserializingObject<>(MetaData.from(event.metadata())));
    }
}
