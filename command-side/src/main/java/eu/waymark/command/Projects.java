package eu.waymark.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.waymark.command.RememberedCommands.Remembered;
import eu.waymark.shared.Event;
import eu.waymark.shared.Streams;
import eu.waymark.shared.project.ProjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Loads projects and records what happens to them. Call it within a unit of work: a project stays locked, and what was recorded
 * pending, until that ends. Thread-safe.
 *
 * <p>A project is cached as it was committed and never changed in place, so a unit of work that fails leaves nothing behind. Where
 * other processes write this event store, what came after is read before a cached project is used.
 */
final class Projects {
    /** What the cache holds at most, in events folded: of the order of 100 MB. */
    private static final long CACHED_EVENTS = 200_000;

    private final EventStore eventStore;
    private final boolean shared;
    private final PessimisticLockFactory locks = PessimisticLockFactory.usingDefaults();
    private final Cache<ProjectId, Project> cache = Caffeine.newBuilder()
            .maximumWeight(CACHED_EVENTS)
            .weigher((ProjectId _, Project project) -> (int) Math.min(project.sequence() + 1, CACHED_EVENTS))
            .build();

    /** @param shared whether other processes may write this event store */
    Projects(EventStore eventStore, boolean shared) {
        this.eventStore = eventStore;
        this.shared = shared;
    }

    /** The project as it stands, locked until the unit of work ends; {@link Project#NONE} where it was never registered. */
    Project load(ProjectId id) {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        Lock lock = locks.obtainLock(Streams.project(id));
        unitOfWork.onCleanup(_ -> lock.release());
        Project cached = cache.getIfPresent(id);
        if (cached != null && !shared) return cached;
        Project folded = fold(id, cached == null ? Project.NONE : cached);
        if (folded.exists()) cache.put(id, folded);
        return folded;
    }

    /** Records these events after those of the project, all at this instant. Durable once the unit of work has committed. */
    List<DomainEventMessage<Event>> record(
            ProjectId id, Project project, List<Event> events, Map<String, String> metadata, Instant recordedAt) {
        List<DomainEventMessage<Event>> messages = new ArrayList<>();
        Project after = project;
        for (Event event : events) {
            DomainEventMessage<Event> message = new GenericDomainEventMessage<>(
                    Streams.PROJECT,
                    Streams.project(id),
                    after.sequence() + 1,
                    event,
                    metadata,
                    UUID.randomUUID().toString(),
                    recordedAt);
            messages.add(message);
            after = after.after(message);
        }
        publish(id, after, messages);
        return messages;
    }

    /** The events of a command that was carried out before. */
    @SuppressWarnings("unchecked") // the stream of a project holds events of the language only
    List<DomainEventMessage<Event>> events(ProjectId id, Remembered command) {
        DomainEventStream events = eventStore.readEvents(Streams.project(id), command.first());
        List<DomainEventMessage<Event>> found = new ArrayList<>();
        while (events.hasNext() && events.peek().getSequenceNumber() <= command.last())
            found.add((DomainEventMessage<Event>) events.next());
        return found;
    }

    private void publish(ProjectId id, Project after, List<DomainEventMessage<Event>> messages) {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        unitOfWork.afterCommit(_ -> cache.put(id, after));
        // Somebody else may have written, or the outcome is unknown: the next command reads the record again.
        unitOfWork.onRollback(_ -> cache.invalidate(id));
        eventStore.publish(messages);
    }

    private Project fold(ProjectId id, Project known) {
        DomainEventStream events = eventStore.readEvents(Streams.project(id), known.sequence() + 1);
        Project project = known;
        while (events.hasNext()) project = project.after(events.next());
        return project;
    }
}
