package eu.waymark.command;

import static java.util.Objects.requireNonNull;

import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.Event;
import eu.waymark.shared.Metadata;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A project as the shell knows it: the state that decides, and what it takes to answer repeats, to check versions and to record
 * what comes next. Folded from the project's stream; immutable.
 *
 * @param sequence sequence number of its last event; -1 where there is none
 * @param recordedAt when its last event was recorded
 * @param versions for each subject the sequence number of the last event about it
 */
record Project(
        ProjectState state,
        long sequence,
        Instant recordedAt,
        PMap<String, Long> versions,
        RememberedCommands commands) {

    static final Project NONE =
            new Project(ProjectState.EMPTY, -1, Instant.EPOCH, HashTreePMap.empty(), RememberedCommands.NONE);

    boolean exists() {
        return sequence >= 0;
    }

    @Nullable
    Long version(String subject) {
        return versions.get(subject);
    }

    Project after(DomainEventMessage<?> message) {
        Event event = (Event) message.getPayload();
        long number = message.getSequenceNumber();
        if (number != sequence + 1)
            throw new IllegalStateException("event " + number + " follows event " + sequence + " of its project");
        return new Project(
                state.evolve(event, number),
                number,
                message.getTimestamp(),
                versions.plus(event.subject(), number),
                commands.with(text(message, Metadata.COMMAND_ID), text(message, Metadata.COMMAND_DIGEST), number));
    }

    private static String text(DomainEventMessage<?> message, String key) {
        return requireNonNull((String) message.getMetaData().get(key), () -> "an event without " + key);
    }
}
