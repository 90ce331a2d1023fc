package eu.waymark.query.answer;

import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.codec.UnknownEventTypeException;
import eu.waymark.eventstore.codec.UnreadableEventException;
import eu.waymark.query.project.Portfolio;
import eu.waymark.query.project.ProjectDocument;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import eu.waymark.shared.Streams;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Malformed;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.NotReady;
import eu.waymark.shared.query.Query;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.When;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How every query is answered: waits for what it asks for, reads one consistent state, and says honestly where that fails. */
public final class Asking {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final ViewReader views;
    private final Waiting waiting;
    private final Past past;
    private final Clock clock;
    private final Runnable damaged;

    /** @param damaged told when what is read cannot be views */
    public Asking(ViewReader views, Freshness freshness, Past past, Clock clock, Runnable damaged) {
        this(views, freshness::holds, past, clock, damaged);
    }

    private Asking(ViewReader views, Waiting waiting, Past past, Clock clock, Runnable damaged) {
        this.views = views;
        this.waiting = waiting;
        this.past = past;
        this.clock = clock;
        this.damaged = damaged;
    }

    /** Asks this one state of one project, as of this instant, whatever a query wants to wait for or look back to. */
    public static Asking only(Snapshot state, Instant instant) {
        return new Asking(new OneState(state), (_, _) -> true, new OneState(state), fixed(instant), () -> {});
    }

    private static Clock fixed(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** Whether the views hold the project's event with this sequence number, waiting for it, bounded; true where none is asked for. */
    public boolean holds(ProjectId project, @Nullable Long after) {
        return waiting.holds(project, after);
    }

    /** Answers a query about one project. */
    public <T> QueryAnswer<T> about(Query<T> query, Function<ProjectReading, QueryAnswer<T>> reading) {
        When when = Objects.requireNonNullElse(query.when(), When.NOW);
        return guarded(() -> {
            boolean behind = !holds(query.project(), when.after());
            Instant now = clock.instant();
            AsOf asOf = when.asOf();
            Reading<T> answer = (snapshot, instant) -> {
                Compared compared = new Compared(snapshot, Portfolio.VIEW);
                ProjectDocument project =
                        snapshot.find(Portfolio.VIEW, query.project().value(), Portfolio.KEY);
                return project == null
                        ? new NotFound<T>(Streams.project(query.project()))
                        : compared.honest(reading.apply(new ProjectReading(compared, project, instant, asOf, behind)));
            };
            return asOf == null
                    ? views.read(snapshot -> answer.of(snapshot, now))
                    : past.read(query.project(), asOf, now, answer::of);
        });
    }

    /** Answers a query about every project. */
    public <T> QueryAnswer<T> acrossProjects(Reading<T> reading) {
        return guarded(() -> {
            Instant now = clock.instant();
            return views.read(snapshot -> reading.of(snapshot, now));
        });
    }

    /** Runs this, and turns what keeps it from answering into an answer. */
    public <T> QueryAnswer<T> guarded(Supplier<QueryAnswer<T>> answer) {
        try {
            return answer.get();
        } catch (MalformedQueryException e) {
            return new Malformed<>(message(e));
        } catch (NotRecordedException e) {
            return new NotFound<>(e.what(), e.getMessage());
        } catch (ViewNotReadyException e) {
            return new NotReady<>(message(e));
        } catch (ViewsDamagedException e) {
            LOG.warn("a reader met damage: {}", message(e));
            damaged.run();
            return new NotReady<>("the views are damaged and are being built again");
        } catch (UnknownEventTypeException | UnreadableEventException e) {
            return new NotReady<>("the past cannot be read: " + message(e));
        } catch (ViewStoreException | RecordUnavailableException e) {
            return new NotReady<>(message(e));
        }
    }

    private static String message(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }

    /** Waits for what is asked for. */
    private interface Waiting {
        boolean holds(ProjectId project, @Nullable Long sequence);
    }

    /** What is read for an instant. */
    @FunctionalInterface
    public interface Reading<T> {
        QueryAnswer<T> of(Snapshot snapshot, Instant instant);
    }
}
