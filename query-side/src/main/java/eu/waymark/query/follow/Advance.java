package eu.waymark.query.follow;

import eu.waymark.query.store.ViewStore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves some targets on: the next page of the record, folded into those that stand lowest, and written when the end is reached or
 * enough has come together. Those that have failed are passed over. Used by one thread.
 */
final class Advance {
    private static final Logger LOG = LoggerFactory.getLogger(Advance.class);
    /** Few enough events that a live view waits little beside one that is being built. */
    static final int PAGE = 4_096;
    /** Events folded at most before they are written: many of one project share a write. */
    private static final int UNWRITTEN = 16 * PAGE;

    private final ViewStore store;
    private final Writes writes;
    private final EventPages pages;
    private final Workers workers;
    /** Whether a view that fails stops all of them, so that readers see every view at one event. */
    private final boolean together;
    /** The event that could not be folded, while what comes before it is folded again. */
    private @Nullable FoldFailure fault;

    private int unwritten;

    private Advance(ViewStore store, EventPages pages, Workers workers, boolean together) {
        this.store = store;
        this.writes = new Writes(store, workers.writer());
        this.pages = pages;
        this.workers = workers;
        this.together = together;
    }

    /** Of targets that stop together. */
    static Advance together(ViewStore store, EventPages pages, Workers workers) {
        return new Advance(store, pages, workers, true);
    }

    /** Of targets that go on without one that has failed. */
    static Advance apart(ViewStore store, EventPages pages, Workers workers) {
        return new Advance(store, pages, workers, false);
    }

    /**
     * How many events were folded; 0 where there is nothing to do, or where a failure has stopped a target.
     *
     * @param head how many events the record is known to hold: those that come meanwhile do not put writing off
     */
    int step(List<Target> all, long head) {
        List<Target> targets =
                all.stream().filter(target -> target.failure() == null).toList();
        if (targets.isEmpty()) return 0;
        long lowest = targets.stream().mapToLong(Target::folded).min().getAsLong();
        FoldFailure known = fault;
        if (known != null && known.position() <= lowest + 1) return stop(targets, known);
        DecodedPage page = pages.next(lowest + 1, limit(targets, lowest));
        if (page.events().isEmpty()) return page.failure() == null ? 0 : stop(targets, page.failure());
        List<Target> lagging =
                targets.stream().filter(target -> target.folded() == lowest).toList();
        fold(targets, lagging, page, head);
        return page.events().size();
    }

    /** Up to where the next target stands, and not into an event that is known to be at fault. */
    private int limit(List<Target> targets, long lowest) {
        long next = targets.stream()
                .mapToLong(target -> target.folded() - lowest)
                .filter(ahead -> ahead > 0)
                .min()
                .orElse(PAGE);
        long sound = fault == null ? PAGE : fault.position() - lowest - 1;
        return (int) Math.min(PAGE, Math.min(next, sound));
    }

    private void fold(List<Target> targets, List<Target> lagging, DecodedPage page, long head) {
        try {
            workers.forEach(lagging, page.events().size(), target -> target.fold(page.events()));
        } catch (FoldFailedException e) {
            // What comes before it is sound, and is what the views stand on while it is looked into: fold that again,
            // up to it.
            fault = e.failure();
            writes.settle();
            targets.forEach(Target::forget);
            unwritten = 0;
            return;
        }
        unwritten += page.events().size();
        boolean goesOn = fault == null
                && page.failure() == null
                && page.events().getLast().position() + 1 < head;
        if (goesOn && unwritten < UNWRITTEN) return;
        write(targets);
        if (!goesOn) writes.settle();
    }

    private void write(List<Target> targets) {
        writes.settle();
        writes.begin(targets, workers.forEach(targets, unwritten, Target::unwritten));
        unwritten = 0;
    }

    /** Forgets where it was: that is read from the store again. Nothing is being written any more when this returns. */
    void reset() {
        writes.abandon();
        fault = null;
        unwritten = 0;
    }

    /** What comes before it is written first, so that the views stand on the last event that is sound. */
    private int stop(List<Target> targets, FoldFailure failure) {
        if (unwritten > 0) write(targets);
        writes.settle();
        fault = null;
        LOG.error(failure.toString());
        List<Target> stopped = targets.stream()
                .filter(target -> together || failure.concerns(target.name()))
                .toList();
        for (Target target : stopped) target.stoppedBy(failure);
        store.trouble(stopped.stream().map(Target::generation).toList(), failure.toString());
        return 0;
    }
}
