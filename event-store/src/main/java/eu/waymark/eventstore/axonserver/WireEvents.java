package eu.waymark.eventstore.axonserver;

import com.google.protobuf.ByteString;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.engine.EventDraft;
import eu.waymark.eventstore.ledger.Utf8Order;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** One event as it goes over the wire: every field of a leaf, and nothing else. */
final class WireEvents {
    private WireEvents() {}

    static Event of(EventDraft draft) {
        Event.Builder event = Event.newBuilder()
                .setMessageIdentifier(draft.id())
                .setAggregateType(draft.aggregateType())
                .setAggregateIdentifier(draft.aggregateId())
                .setAggregateSequenceNumber(draft.sequence())
                .setTimestamp(draft.recordedAt().toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType(draft.type())
                        .setRevision(draft.revision())
                        .setData(ByteString.copyFrom(draft.payload())));
        draft.metadata()
                .forEach((key, value) -> event.putMetaData(
                        key, MetaDataValue.newBuilder().setTextValue(value).build()));
        return event.build();
    }

    static StoredEvent stored(Event event, long position, Trouble trouble) {
        if (event.getAggregateIdentifier().isEmpty())
            throw trouble.foreign(event.getMessageIdentifier(), "belongs to no stream");
        if (event.getPayload().getRevision().isEmpty())
            throw trouble.foreign(event.getMessageIdentifier(), "has no revision");
        return new StoredEvent(
                position,
                event.getMessageIdentifier(),
                event.getAggregateType(),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                Instant.ofEpochMilli(event.getTimestamp()),
                event.getPayload().getType(),
                event.getPayload().getRevision(),
                event.getPayload().getData().toByteArray(),
                metadata(event, trouble));
    }

    /** In the order in which the file of the embedded store has them: the server keeps none. */
    private static SortedMap<String, String> metadata(Event event, Trouble trouble) {
        var metadata = new TreeMap<String, String>(Utf8Order.INSTANCE);
        event.getMetaDataMap().forEach((key, value) -> {
            if (value.getDataCase() != MetaDataValue.DataCase.TEXT_VALUE)
                throw trouble.foreign(event.getMessageIdentifier(), "has metadata other than strings");
            metadata.put(key, value.getTextValue());
        });
        return Collections.unmodifiableSortedMap(metadata);
    }
}
