package eu.waymark.query.follow;

import eu.waymark.query.store.Change;
import eu.waymark.query.store.ViewStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves some targets on: the next page of the record, folded into those that stand lowest, and written when the end is reached or
 * enough has come together. Used by one thread.
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
    /** The event that could not be folded, while what comes before it is folded again. */
    private @Nullable FoldFailure fault;

    private int unwritten;

    Advance(ViewStore store, EventPages pages, Workers workers) {
        this.store = store;
        this.writes = new Writes(store, workers.writer());
        this.pages = pages;
        this.workers = workers;
    }

    /** How many events were folded; 0 where there is nothing to do, or where a failure has stopped these targets. */
    int step(List<Target> targets) {
        if (targets.isEmpty() || targets.stream().anyMatch(target -> target.failure() != null)) return 0;
        long lowest = targets.stream().mapToLong(Target::folded).min().getAsLong();
        FoldFailure known = fault;
        if (known != null && known.position() <= lowest + 1) return stop(targets, known);
        DecodedPage page = pages.next(lowest + 1, limit(targets, lowest));
        if (page.events().isEmpty()) return page.failure() == null ? 0 : stop(targets, page.failure());
        List<Target> lagging =
                targets.stream().filter(target -> target.folded() == lowest).toList();
        fold(targets, lagging, page);
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

    private void fold(List<Target> targets, List<Target> lagging, DecodedPage page) {
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
                && !pages.isLast(page.events().getLast().position());
        if (goesOn && unwritten < UNWRITTEN) return;
        write(targets);
        if (!goesOn) writes.settle();
    }

    private void write(List<Target> targets) {
        writes.settle();
        List<Change> changes = workers.forEach(targets, unwritten, Target::unwritten).stream()
                .flatMap(Optional::stream)
                .toList();
        writes.begin(targets, changes);
        unwritten = 0;
    }

    /** Forgets where it was: that is read from the store again. Nothing is being written any more when this returns. */
    void reset() {
        writes.abandon();
        fault = null;
        unwritten = 0;
    }

    private int stop(List<Target> targets, FoldFailure failure) {
        writes.settle();
        LOG.error("the follower has stopped: {}", failure);
        for (Target target : targets) target.stoppedBy(failure);
        store.trouble(targets.stream().map(Target::generation).toList(), failure.toString());
        return 0;
    }
}
