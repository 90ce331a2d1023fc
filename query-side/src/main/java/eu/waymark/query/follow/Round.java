package eu.waymark.query.follow;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.ViewStore;
import eu.waymark.query.store.ViewStore.Promotion;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One step of everything there is to do: following, building, and the swap of what is built. Used by one thread. */
final class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);
    /** How long it sleeps at most before it looks for requests; new events wake it at once. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final RecordReader reader;
    private final ViewStore store;
    private final List<Projection<?>> views;
    private final Rebuilds rebuilds;
    private final Standing standing;
    private final Advance following;
    private final Advance building;

    Round(
            RecordReader reader,
            ViewStore store,
            List<Projection<?>> views,
            Rebuilds rebuilds,
            Standing standing,
            Advance following,
            Advance building) {
        this.reader = reader;
        this.store = store;
        this.views = views;
        this.rebuilds = rebuilds;
        this.standing = standing;
        this.following = following;
        this.building = building;
    }

    /** Forgets where it was. */
    void reset() {
        following.reset();
        building.reset();
    }

    void begin(Targets found) {
        standing.use(found);
        if (!found.building().isEmpty()) standing.progress().begin();
    }

    void run() throws InterruptedException {
        beginRebuilds();
        long head = reader.size();
        int followed = following.step(standing.targets().live(), head);
        int built = building.step(standing.targets().building(), head);
        if (built > 0) standing.progress().folded(built, standing.targets().building(), head);
        dropFailed();
        promote(head);
        standing.moved();
        if (followed == 0 && built == 0) reader.awaitBeyond(head, LOOK);
    }

    private void beginRebuilds() {
        Set<String> asked = rebuilds.asked();
        Targets targets = standing.targets();
        List<Target> more = views.stream()
                .filter(view -> asked.contains(view.name()) && !targets.isBuilding(view.name()))
                .map(view -> new Target(view, store.begin(view), store))
                .toList();
        if (!more.isEmpty()) begin(targets.building(more));
        rebuilds.begun(asked);
    }

    /** A rebuild that failed is over; the live generation goes on without it. */
    private void dropFailed() {
        Targets targets = standing.targets();
        List<Target> failed = targets.failedRebuilds();
        for (Target target : failed) {
            LOG.warn("the rebuild of {} is given up, and the live one stays", target.name());
            rebuilds.failed(target.name(), Objects.requireNonNull(target.failure()));
            store.drop(target.generation());
        }
        standing.use(targets.without(failed));
    }

    /** Swaps what holds all that was there when this round began: events that keep coming keep no view waiting. */
    private void promote(long head) {
        Targets targets = standing.targets();
        List<Target> built = targets.building().stream()
                .filter(target -> target.failure() == null && target.holds(head - 1))
                .toList();
        if (built.isEmpty()) return;
        store.promote(built.stream()
                .map(target -> new Promotion(target.view(), target.generation()))
                .toList());
        standing.progress().finished(built);
        standing.use(targets.promoted(built));
    }
}
