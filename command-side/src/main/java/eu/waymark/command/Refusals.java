package eu.waymark.command;

import static java.util.Objects.requireNonNull;

import eu.waymark.shared.Metadata;
import eu.waymark.shared.Streams;
import eu.waymark.shared.refusal.CommandRefused;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Records refusals, each alone in its stream {@code refusal/<commandId>}, and finds them again. Thread-safe. */
final class Refusals {
    private final EventStore eventStore;

    Refusals(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /** A refusal, and the digest of the command that was refused. */
    record Found(CommandRefused refusal, String digest) {}

    Optional<Found> find(String commandId) {
        DomainEventStream events = eventStore.readEvents(Streams.refusal(commandId));
        if (!events.hasNext()) return Optional.empty();
        DomainEventMessage<?> message = events.next();
        return Optional.of(new Found((CommandRefused) message.getPayload(), requireNonNull((String)
                message.getMetaData().get(Metadata.COMMAND_DIGEST))));
    }

    void record(String commandId, CommandRefused refusal, Map<String, String> metadata, Instant recordedAt) {
        eventStore.publish(new GenericDomainEventMessage<>(
                Streams.REFUSAL,
                Streams.refusal(commandId),
                0,
                refusal,
                metadata,
                UUID.randomUUID().toString(),
                recordedAt));
    }
}
