package eu.waymark.query.follow;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.ViewStore.Promotion;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.store.ViewsDamagedException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the record in one thread of its own and keeps every view up to it; builds anew those that need it, beside the live ones,
 * by the same steps. What it has not written it reads again after a crash: positions are written with the documents.
 */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    /** How long it sleeps at most before it looks for requests; new events wake it at once. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RecordReader reader;
    private final ViewStore store;
    private final List<Projection<?>> views;
    private final Workers workers = new Workers();
    private final Advance following;
    private final Advance building;
    private final Progress progress = new Progress();
    private final Horizon horizon = new Horizon();
    private final Set<String> requested = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("waymark-follower").unstarted(this::run);
    private volatile Targets targets = new Targets(List.of(), List.of());
    private volatile @Nullable String trouble;
    private volatile boolean damaged;

    public Follower(RecordReader reader, EventCodec codec, ViewStore store, List<Projection<?>> views) {
        this.reader = reader;
        this.store = store;
        this.views = List.copyOf(views);
        Decoder decoder = new Decoder(codec);
        this.following = new Advance(store, new EventPages(reader, decoder, workers.threads()), workers);
        this.building = new Advance(store, new EventPages(reader, decoder, workers.threads()), workers);
    }

    /** Begins to follow. Once. */
    public void start() {
        thread.start();
    }

    /** Waits until every view that readers see holds the event at this position; false where it does not come in time. */
    public boolean awaitPosition(long position, Duration atMost) throws InterruptedException {
        return horizon.await(position, atMost);
    }

    /**
     * Has these views built anew beside the live ones; none named: all. Returns at once.
     *
     * @throws IllegalArgumentException naming a view that there is not
     */
    public void rebuild(Collection<String> names) {
        List<String> known = views.stream().map(Projection::name).toList();
        for (String name : names)
            if (!known.contains(name))
                throw new IllegalArgumentException("there is no view " + name + ", only " + known);
        requested.addAll(names.isEmpty() ? known : names);
    }

    /** To be told by a reader that has met damage: the views are thrown away and built again. */
    public void damaged() {
        damaged = true;
    }

    public Status status() {
        // Before the targets: a view leaves the one only once it stands among the other.
        Set<String> asked = Set.copyOf(requested);
        Targets now = targets;
        long events = reader.size();
        return Report.of(views, now, events, trouble, progress.pace(now.building(), events))
                .rebuilding(asked);
    }

    private void run() {
        boolean prepared = false;
        while (closing.getCount() > 0) {
            try {
                if (damaged || !prepared) {
                    following.reset();
                    building.reset();
                }
                if (damaged) {
                    LOG.warn("the views are damaged; they are thrown away and built again");
                    store.clear();
                    damaged = false;
                    prepared = false;
                }
                if (!prepared) {
                    use(new Start(reader, store, views).targets());
                    prepared = true;
                }
                round();
                trouble = null;
            } catch (ViewsDamagedException e) {
                LOG.warn(e.getMessage());
                damaged = true;
            } catch (RecordUnavailableException | ViewStoreException e) {
                // Where the store has been written or not is read from it again: never guessed.
                prepared = false;
                troubled(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                prepared = false;
                LOG.error("the follower met an error of its own", e);
                troubled(e);
            }
        }
    }

    /** One step of everything there is to do. */
    private void round() throws InterruptedException {
        takeRequests();
        long head = reader.size();
        int followed = following.step(targets.live());
        int built = building.step(targets.building());
        if (built > 0) progress.folded(built, targets.building(), head);
        promote();
        publish();
        if (followed == 0 && built == 0) reader.awaitBeyond(head, LOOK);
    }

    private void takeRequests() {
        Set<String> asked = Set.copyOf(requested);
        List<Target> more = views.stream()
                .filter(view -> asked.contains(view.name()) && !targets.isBuilding(view.name()))
                .map(view -> new Target(view, store.begin(view), store))
                .toList();
        if (!more.isEmpty()) use(targets.building(more));
        requested.removeAll(asked);
    }

    private void promote() {
        List<Target> built = targets.building();
        if (built.isEmpty() || built.stream().anyMatch(target -> target.failure() != null)) return;
        long head = reader.size();
        if (built.stream().anyMatch(target -> target.position() + 1 < head)) return;
        store.promote(built.stream()
                .map(target -> new Promotion(target.view(), target.generation()))
                .toList());
        progress.finished(built);
        targets = targets.promoted();
    }

    private void use(Targets found) {
        targets = found;
        if (!found.building().isEmpty()) progress.begin();
    }

    private void publish() {
        Targets now = targets;
        boolean stopped = now.live().stream().anyMatch(target -> target.failure() != null)
                || now.building().stream().anyMatch(target -> target.failure() != null);
        horizon.moved(now.visible(), stopped);
    }

    private void troubled(RuntimeException e) {
        String cause = FoldFailure.sentence(e);
        if (!cause.equals(trouble)) LOG.warn("the follower waits: {}", cause);
        trouble = cause;
        try {
            closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends after the batch at hand, and waits for that. */
    @Override
    public void close() {
        closing.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        workers.close();
        if (interrupted) Thread.currentThread().interrupt();
    }
}
