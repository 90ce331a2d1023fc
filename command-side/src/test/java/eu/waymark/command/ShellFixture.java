package eu.waymark.command;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.codec.EventSerializer;
import eu.waymark.eventstore.sqlite.SqliteRecord;
import eu.waymark.shared.Command;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.answer.Answer;
import eu.waymark.shared.project.ProjectId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** The shell on a real bus and a real record, with a machine's clock that the test sets. */
final class ShellFixture implements AutoCloseable {
    final SetClock machine = new SetClock("2020-01-15T12:00:00.123456Z");
    final RecordingClock clock = new RecordingClock(machine);
    final Projects projects;
    private final EventStore eventStore;
    private final SqliteRecord record;
    private final CommandBus bus = SimpleCommandBus.builder().build();

    ShellFixture(Path folder) {
        record = SqliteRecord.open(folder.resolve("events.db"), new EventSerializer());
        eventStore = EmbeddedEventStore.builder().storageEngine(record.engine()).build();
        projects = new Projects(eventStore, false);
        new ProjectShell(projects, new Refusals(eventStore), clock).subscribe(bus);
    }

    Answer send(String commandId, Command command) {
        return send(commandId, command, Map.of());
    }

    /** Sends the command as the edge does; its digest is what it prints as. */
    Answer send(String commandId, Command command, Map<String, String> more, String... without) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(Metadata.COMMAND_ID, commandId);
        metadata.put(Metadata.COMMAND_DIGEST, command.toString());
        metadata.put(Metadata.ACTOR, "account-7");
        metadata.put(Metadata.ACTOR_ROLE, "project officer");
        metadata.put(Metadata.ORGANISATION, "eurocities");
        metadata.put(Metadata.SOURCE, "api");
        metadata.put(Metadata.PROJECT, command.project().value());
        metadata.putAll(more);
        Arrays.asList(without).forEach(metadata::remove);
        FutureCallback<Command, Answer> answer = new FutureCallback<>();
        bus.dispatch(
                new GenericCommandMessage<>(
                        new GenericMessage<>(command, metadata),
                        CommandTypes.of(command).name()),
                answer);
        return answer.getResult().getPayload();
    }

    /** As another process on the same record would have, were there one. */
    Projects anotherProjects() {
        return new Projects(eventStore, false);
    }

    /** As a process has that knows of others. */
    Projects sharingProjects() {
        return new Projects(eventStore, true);
    }

    /** The project as the shell knows it. */
    Project project(ProjectId id) {
        return DefaultUnitOfWork.startAndGet(null)
                .executeWithResult(() -> projects.load(id))
                .getPayload();
    }

    /** All that is recorded, in order. */
    List<StoredEvent> recorded() {
        return record.reader().read(0, 10_000);
    }

    @Override
    public void close() {
        record.close();
    }
}
