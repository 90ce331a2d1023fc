package eu.waymark.eventstore.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's view of a record. Safe for use from any thread.
 *
 * <p>An aggregate identifier is the whole name of a stream ({@code project/values}), the aggregate type is its kind ({@code project}).
 * There are no gaps, so a token is one position. Streams end at the head and never block.
 */
public final class RecordStorageEngine implements EventStorageEngine {
    private final RecordStore store;
    private final Serializer serializer;
    private final UnitOfWorkAppends appends;
    private final RecordMessages messages;

    /** @param serializer reads and writes payloads as bytes, and gives each a logical type name and a revision */
    public RecordStorageEngine(RecordStore store, Serializer serializer) {
        this(store, serializer, AroundAppend.NOTHING);
    }

    private RecordStorageEngine(RecordStore store, Serializer serializer, AroundAppend around) {
        this.store = store;
        this.serializer = serializer;
        this.appends = new UnitOfWorkAppends(unit -> around.append(unit.size(), () -> store.append(unit)));
        this.messages = new RecordMessages(serializer);
    }

    /** The same record, with this around everything that is written through the engine given back. */
    public RecordStorageEngine with(AroundAppend around) {
        return new RecordStorageEngine(store, serializer, around);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        appends.append(EventDrafts.of(events, serializer));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return RecordPages.all(store, after(token)).map(messages::message);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var last = new AtomicReference<@Nullable Long>();
        return DomainEventStream.of(
                RecordPages.historyOf(store, aggregateIdentifier, firstSequenceNumber)
                        .map(messages::unplaced)
                        .peek(message -> last.set(message.getSequenceNumber())),
                last::get);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = store.lastSequence(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return store.size() == 0 ? null : before(0);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long size = store.size();
        return size == 0 ? null : before(size);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant instant) {
        OptionalLong first = store.firstSince(instant);
        return first.isPresent() ? before(first.getAsLong()) : createHeadToken();
    }

    /** Always empty: a project is loaded from its events. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    /** @throws UnsupportedOperationException always: the record holds events and nothing else */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException(
                "The record keeps no snapshots; %s is loaded from its events. Configure no snapshot trigger for it."
                        .formatted(snapshot.getAggregateIdentifier()));
    }

    private static TrackingToken before(long position) {
        return new GlobalSequenceTrackingToken(position - 1);
    }

    private static long after(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> 0;
            case GlobalSequenceTrackingToken position -> position.getGlobalIndex() + 1;
            default ->
                throw new IllegalArgumentException(
                        "The record's tokens are positions (GlobalSequenceTrackingToken), not "
                                + token.getClass().getName());
        };
    }
}
