package eu.waymark.query.follow;

import eu.waymark.query.store.Change;
import eu.waymark.query.store.ViewStore;
import java.util.List;
import java.util.Objects;
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
    private final EventPages pages;
    /** The event that could not be folded, while what comes before it is folded again. */
    private @Nullable FoldFailure fault;

    private int unwritten;

    Advance(ViewStore store, EventPages pages) {
        this.store = store;
        this.pages = pages;
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
            for (Target target : lagging) target.fold(page.events());
        } catch (FoldFailedException e) {
            // What comes before it is sound, and is what the views stand on while it is looked into: fold that again,
            // up to it.
            fault = e.failure();
            targets.forEach(Target::forget);
            unwritten = 0;
            return;
        }
        unwritten += page.events().size();
        boolean faultIsNext = fault != null || page.failure() != null;
        if (faultIsNext
                || unwritten >= UNWRITTEN
                || pages.isLast(page.events().getLast().position())) write(targets);
    }

    private void write(List<Target> targets) {
        List<Change> changes =
                targets.stream().map(Target::unwritten).filter(Objects::nonNull).toList();
        store.write(changes);
        targets.forEach(Target::written);
        unwritten = 0;
    }

    private int stop(List<Target> targets, FoldFailure failure) {
        LOG.error("the follower has stopped: {}", failure);
        for (Target target : targets) target.stoppedBy(failure);
        store.trouble(targets.stream().map(Target::generation).toList(), failure.toString());
        return 0;
    }
}
