package eu.waymark.command;

import eu.waymark.command.RememberedCommands.Remembered;
import eu.waymark.command.decide.Decider;
import eu.waymark.command.decide.Decision;
import eu.waymark.shared.Command;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCommand;
import eu.waymark.shared.activity.SchedulesActivity;
import eu.waymark.shared.answer.Answer;
import eu.waymark.shared.answer.KeyReused;
import eu.waymark.shared.answer.Refused;
import eu.waymark.shared.answer.Stale;
import eu.waymark.shared.answer.Unknown;
import eu.waymark.shared.project.RegisterProject;
import eu.waymark.shared.refusal.CommandRefused;
import eu.waymark.shared.rule.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.jspecify.annotations.Nullable;

/**
 * The one handler of all commands: loads the project, answers a repeat, holds the version, has the command decided, records what was
 * decided or that it was refused. Answers with an {@link Answer}; throws only where the event store cannot be read or written.
 *
 * <p>Thread-safe: commands of one project wait for each other, those of different projects do not.
 */
public final class ProjectShell implements MessageHandler<CommandMessage<?>> {
    private final Projects projects;
    private final Refusals refusals;
    private final Clock clock;

    /**
     * For an event store that no other process writes. Decides by {@code clock}, which must give whole milliseconds, such as
     * {@link RecordingClock}.
     */
    public ProjectShell(EventStore eventStore, Clock clock) {
        this(new Projects(eventStore, false), new Refusals(eventStore), clock);
    }

    /** For an event store that other processes write too: no project is taken from memory without a look at what came after. */
    public static ProjectShell sharing(EventStore eventStore, Clock clock) {
        return new ProjectShell(new Projects(eventStore, true), new Refusals(eventStore), clock);
    }

    ProjectShell(Projects projects, Refusals refusals, Clock clock) {
        this.projects = projects;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** Takes every command of the language from this bus, by its logical name, until the registration is cancelled. */
    public Registration subscribe(CommandBus bus) {
        List<Registration> registrations = CommandTypes.ALL.stream()
                .map(type -> bus.subscribe(type.name(), this))
                .toList();
        return () -> registrations.stream().map(Registration::cancel).reduce(true, Boolean::logicalAnd);
    }

    @Override
    public Answer handle(CommandMessage<?> message) {
        Envelope envelope = Envelope.of(message);
        Command command = identified((Command) message.getPayload(), envelope.commandId());
        Project project = projects.load(command.project());
        return (envelope.dryRun() ? Optional.<Answer>empty() : repeat(command, envelope, project))
                .or(() -> unknown(command, project))
                .or(() -> stale(command, envelope, project))
                .orElseGet(() -> decide(command, envelope, project));
    }

    /** An identifier that the client leaves out follows from the command, so that a repeat means the same activity. */
    private static Command identified(Command command, String commandId) {
        if (!(command instanceof SchedulesActivity schedules) || schedules.activity() != null) return command;
        String name = CommandTypes.of(command).name();
        return schedules.withActivity(ActivityIds.of(command.project(), name, commandId));
    }

    private Optional<Answer> repeat(Command command, Envelope envelope, Project project) {
        Remembered done = project.commands().find(envelope.commandId());
        if (done != null)
            return Optional.of(
                    done.digest().equals(envelope.digest())
                            ? Answers.recorded(command, envelope.commandId(), projects.events(command.project(), done))
                            : new KeyReused(envelope.commandId(), command.project()));
        return refusals.find(envelope.commandId())
                .map(found -> found.digest().equals(envelope.digest())
                        ? refused(command, envelope, found.refusal().violations())
                        : new KeyReused(envelope.commandId(), command.project()));
    }

    private static Optional<Answer> unknown(Command command, Project project) {
        if (!project.exists() && !(command instanceof RegisterProject))
            return Optional.of(new Unknown(command.project(), "project/" + command.project()));
        if (command instanceof ActivityCommand about && !about.creates() && !hasActivity(project, about.activity()))
            return Optional.of(new Unknown(command.project(), command.subject()));
        return Optional.empty();
    }

    private static boolean hasActivity(Project project, @Nullable UUID activity) {
        return activity != null && project.state().activities().find(activity) != null;
    }

    private static Optional<Answer> stale(Command command, Envelope envelope, Project project) {
        Long expected = envelope.expectedVersion();
        Long version = project.version(command.subject());
        if (expected == null || expected.equals(version)) return Optional.empty();
        return Optional.of(new Stale(command.project(), command.subject(), expected, version));
    }

    private Answer decide(Command command, Envelope envelope, Project project) {
        Instant now = clock.instant();
        // A machine's clock may have been put back; times of recording never go back within a project.
        Instant recordedAt = now.isBefore(project.recordedAt()) ? project.recordedAt() : now;
        return switch (Decider.decide(command, project.state(), now)) {
            case Decision.Accepted(List<Event> events)
            when envelope.dryRun() -> Answers.dryRun(command, envelope.commandId(), events);
            case Decision.Accepted(List<Event> events) ->
                Answers.recorded(
                        command,
                        envelope.commandId(),
                        projects.record(command.project(), project, events, envelope.recorded(), recordedAt));
            case Decision.Rejected(List<Violation> violations) -> {
                LocalDate today = Decider.today(command, project.state(), now);
                if (!envelope.dryRun()) record(command, envelope, violations, today, recordedAt);
                yield refused(command, envelope, violations);
            }
        };
    }

    private void record(
            Command command, Envelope envelope, List<Violation> violations, LocalDate today, Instant recordedAt) {
        String name = CommandTypes.of(command).name();
        refusals.record(
                envelope.commandId(),
                new CommandRefused(command.project(), name, command.subject(), violations, today),
                envelope.recorded(),
                recordedAt);
    }

    private static Refused refused(Command command, Envelope envelope, List<Violation> violations) {
        return new Refused(envelope.commandId(), command.project(), command.subject(), violations);
    }
}
