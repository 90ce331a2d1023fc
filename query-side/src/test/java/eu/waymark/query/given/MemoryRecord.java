package eu.waymark.query.given;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.shared.Event;
import eu.waymark.shared.EventType;
import eu.waymark.shared.EventTypes;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.Streams;
import eu.waymark.shared.ledger.LedgerEvent;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.refusal.CommandRefused;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record in memory: the port's contract and no more, so that folds can be tested without an engine. */
public final class MemoryRecord implements RecordReader {
    public static final Instant FIRST = Instant.parse("2019-01-07T09:00:00Z");

    private final EventCodec codec = new EventCodec();
    private final String name;
    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    private @Nullable Instant at;

    /** @param name two records of different names give different identifiers to equal events */
    public MemoryRecord(String name) {
        this.name = name;
    }

    /** What is appended from now on is recorded at this instant; else each event comes a second after the one before. */
    public synchronized MemoryRecord at(Instant instant) {
        at = instant;
        return this;
    }

    public synchronized MemoryRecord append(String project, Event... appended) {
        for (Event event : appended) add(project, event);
        notifyAll();
        return this;
    }

    /** An event of a type that this version does not know. */
    public synchronized void appendUnknown(String project) {
        add(
                Streams.PROJECT,
                Streams.project(new ProjectId(project)),
                "FromTheFuture",
                "{}".getBytes(StandardCharsets.UTF_8));
        notifyAll();
    }

    public synchronized void shorten(int size) {
        events.subList(size, events.size()).clear();
        sequences.clear();
        events.forEach(event -> sequences.put(event.aggregateId(), event.sequence()));
    }

    private void add(String project, Event event) {
        EventType type = EventTypes.of(event);
        byte[] payload = codec.encode(event);
        if (event instanceof CommandRefused)
            add(Streams.REFUSAL, Streams.refusal("command-" + events.size()), type.name(), type.revision(), payload);
        else if (event instanceof LedgerEvent about)
            add(Streams.LEDGER, Streams.ledger(about.origin()), type.name(), type.revision(), payload);
        else add(Streams.PROJECT, Streams.project(new ProjectId(project)), type.name(), type.revision(), payload);
    }

    private void add(String kind, String stream, String type, byte[] payload) {
        add(kind, stream, type, "1", payload);
    }

    private void add(String kind, String stream, String type, String revision, byte[] payload) {
        int position = events.size();
        events.add(new StoredEvent(
                position,
                UUID.nameUUIDFromBytes((name + position).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                kind,
                stream,
                sequences.merge(stream, 0L, (was, none) -> was + 1),
                at == null ? FIRST.plusSeconds(position) : at,
                type,
                revision,
                payload,
                Map.of(Metadata.ACTOR, "operator-1")));
    }

    @Override
    public synchronized long size() {
        return events.size();
    }

    @Override
    public synchronized List<StoredEvent> read(long from, int limit) {
        return events.stream().skip(from).limit(limit).toList();
    }

    @Override
    public synchronized List<StoredEvent> readStream(String aggregateId, long fromSequence, int limit) {
        return events.stream()
                .filter(event -> event.aggregateId().equals(aggregateId) && event.sequence() >= fromSequence)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized OptionalLong lastSequence(String aggregateId) {
        return events.stream()
                .filter(event -> event.aggregateId().equals(aggregateId))
                .mapToLong(StoredEvent::sequence)
                .max();
    }

    @Override
    public synchronized long awaitBeyond(long size, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (events.size() <= size) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) return events.size();
            wait(left);
        }
        return events.size();
    }
}
