package eu.waymark.command;

import eu.waymark.command.ledger.Succession;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.Streams;
import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.KeyAnnounced;
import eu.waymark.shared.ledger.KeyAnnouncement;
import eu.waymark.shared.ledger.KeyNotAnnounced;
import eu.waymark.shared.ledger.SigningKeyAnnounced;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Announces the key that is to sign a ledger, in the stream of that ledger. The same key announced again has the same answer. Throws only
 * where the event store cannot be read or written. Thread-safe: announcements for one ledger wait for each other.
 */
public final class Announcements implements MessageHandler<CommandMessage<?>> {
    private final EventStore eventStore;
    private final Clock clock;
    private final PessimisticLockFactory locks = PessimisticLockFactory.usingDefaults();

    /** Records by {@code clock}, which must give whole milliseconds, such as {@link RecordingClock}. */
    public Announcements(EventStore eventStore, Clock clock) {
        this.eventStore = eventStore;
        this.clock = clock;
    }

    /** Takes announcements from this bus until the registration is cancelled. */
    public Registration subscribe(CommandBus bus) {
        return bus.subscribe(AnnounceSigningKey.NAME, this);
    }

    @Override
    public KeyAnnouncement handle(CommandMessage<?> message) {
        AnnounceSigningKey command = (AnnounceSigningKey) message.getPayload();
        Map<String, String> metadata = recorded(message.getMetaData());
        Lock lock = locks.obtainLock(Streams.ledger(command.origin()));
        CurrentUnitOfWork.get().onCleanup(_ -> lock.release());
        List<DomainEventMessage<?>> before = new ArrayList<>();
        eventStore.readEvents(Streams.ledger(command.origin())).forEachRemaining(before::add);
        Optional<KeyAnnouncement> repeat = before.stream()
                .filter(event -> isSame(command, event))
                .map(Announcements::answer)
                .findFirst();
        return repeat.or(() -> Succession.objection(
                                command,
                                before.stream().map(Announcements::announced).toList())
                        .map(KeyNotAnnounced::new))
                .orElseGet(() -> record(command, before, metadata));
    }

    private static boolean isSame(AnnounceSigningKey command, DomainEventMessage<?> event) {
        return announced(event).key().equals(command.key())
                && announced(event).replaces().equals(command.replaces());
    }

    private KeyAnnouncement record(
            AnnounceSigningKey command, List<DomainEventMessage<?>> before, Map<String, String> metadata) {
        Instant now = clock.instant();
        Instant last = before.isEmpty() ? now : before.getLast().getTimestamp();
        DomainEventMessage<?> event = new GenericDomainEventMessage<>(
                Streams.LEDGER,
                Streams.ledger(command.origin()),
                before.size(),
                new SigningKeyAnnounced(
                        command.origin(),
                        command.replaces(),
                        command.key(),
                        LocalDate.ofInstant(now, ZoneOffset.UTC),
                        command.note()),
                metadata,
                UUID.randomUUID().toString(),
                // A machine's clock may have been put back; times of recording never go back within a stream.
                now.isBefore(last) ? last : now);
        eventStore.publish(event);
        return answer(event);
    }

    private static SigningKeyAnnounced announced(DomainEventMessage<?> event) {
        return (SigningKeyAnnounced) event.getPayload();
    }

    private static KeyAnnouncement answer(DomainEventMessage<?> event) {
        return new KeyAnnounced(announced(event).key(), event.getSequenceNumber(), event.getTimestamp());
    }

    private static Map<String, String> recorded(MetaData metadata) {
        Metadata.ALWAYS.forEach(
                key -> Objects.requireNonNull(metadata.get(key), () -> "an announcement without " + key));
        return Metadata.RECORDED.stream()
                .filter(metadata::containsKey)
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> Objects.toString(metadata.get(key))));
    }
}
