package eu.waymark.eventstore.axonserver;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.engine.RecordStore;
import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads pages over one connection, in global order or of one stream. Safe for use from any thread. */
record EventPages(ServerConnection connection) {
    /** A page ends early when its payloads outgrow this, in bytes: what a reader holds stays bounded. */
    private static final long PAGE_BYTES = 4L << 20;

    private static final long PATIENCE_SECONDS = 10;

    /** The events from one position up to another, which are there. */
    List<StoredEvent> inOrder(long from, long end) {
        return Uninterrupted.read(() -> {
            try (EventStream stream = connection.events().openStream(from - 1, Math.toIntExact(end - from))) {
                var page = new ArrayList<StoredEvent>();
                for (long bytes = 0; bytes < PAGE_BYTES && from + page.size() < end; ) {
                    StoredEvent event = next(stream, from + page.size());
                    bytes += event.payload().length;
                    page.add(event);
                }
                return page;
            }
        });
    }

    /**
     * The events of one stream from a sequence number on; fewer than {@code limit} where payloads are large, none only at the end.
     *
     * @return events whose position is {@link RecordStore#UNPLACED}
     */
    List<StoredEvent> ofStream(String aggregateId, long from, int limit) {
        return Uninterrupted.read(() -> {
            var page = new ArrayList<StoredEvent>();
            AggregateEventStream stream = connection.events().openAggregateStream(aggregateId, from, from + limit);
            try {
                for (long bytes = 0; bytes < PAGE_BYTES && page.size() < limit && hasNext(stream); ) {
                    StoredEvent event = unplaced(stream.next(), from + page.size());
                    bytes += event.payload().length;
                    page.add(event);
                }
            } finally {
                stream.cancel();
            }
            return page;
        });
    }

    private StoredEvent next(EventStream stream, long position) throws InterruptedException {
        EventWithToken next = stream.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) throw connection.trouble().reading(stream.getError().orElseGet(TimeoutException::new));
        if (next.getToken() != position)
            throw connection.trouble().missing("an event is missing before position " + next.getToken());
        return WireEvents.stored(next.getEvent(), position, connection.trouble());
    }

    private boolean hasNext(AggregateEventStream stream) {
        try {
            return stream.hasNext();
        } catch (RuntimeException e) {
            throw connection.trouble().reading(e.getCause() == null ? e : e.getCause());
        }
    }

    private StoredEvent unplaced(Event event, long sequence) {
        if (event.getAggregateSequenceNumber() != sequence)
            throw connection
                    .trouble()
                    .missing("event %d of %s is missing".formatted(sequence, event.getAggregateIdentifier()));
        return WireEvents.stored(event, RecordStore.UNPLACED, connection.trouble());
    }
}
