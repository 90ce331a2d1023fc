package eu.waymark.command;

import eu.waymark.shared.Command;
import eu.waymark.shared.Event;
import eu.waymark.shared.EventType;
import eu.waymark.shared.EventTypes;
import eu.waymark.shared.answer.EventSummary;
import eu.waymark.shared.answer.Recorded;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** Makes the answer to a command from its events, the same when it is carried out and when it is repeated. */
final class Answers {
    private Answers() {}

    static Recorded recorded(Command command, String commandId, List<DomainEventMessage<Event>> events) {
        long version = events.stream()
                .filter(event -> event.getPayload().subject().equals(command.subject()))
                .mapToLong(DomainEventMessage::getSequenceNumber)
                .max()
                .orElseThrow();
        return new Recorded(
                commandId,
                command.project(),
                events.getLast().getSequenceNumber(),
                command.subject(),
                version,
                events.stream()
                        .map(event -> summary(event.getPayload(), event.getTimestamp()))
                        .toList());
    }

    static Recorded dryRun(Command command, String commandId, List<Event> events) {
        List<EventSummary> summaries =
                events.stream().map(event -> summary(event, null)).toList();
        return new Recorded(commandId, command.project(), null, command.subject(), null, summaries);
    }

    private static EventSummary summary(Event event, @Nullable Instant recordedAt) {
        EventType type = EventTypes.of(event);
        return new EventSummary(type.name(), type.revision(), event.occurredOn(), recordedAt);
    }
}
