package eu.waymark.query.follow;

import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.store.Change;
import eu.waymark.query.store.ViewStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One step of some targets: the next page of the record, folded into those that stand lowest. */
final class Advance {
    private static final Logger LOG = LoggerFactory.getLogger(Advance.class);
    /** Events of one batch: many of one project share a write; few enough that a live view waits little beside a rebuild. */
    static final int PAGE = 8_192;

    private final ViewStore store;
    private final EventPages pages;

    Advance(ViewStore store, EventPages pages) {
        this.store = store;
        this.pages = pages;
    }

    /** How many events were folded; 0 where there is nothing to do, or where a failure has stopped these targets. */
    int step(List<Target> targets) {
        if (targets.isEmpty() || targets.stream().anyMatch(target -> target.failure() != null)) return 0;
        long lowest = targets.stream().mapToLong(Target::position).min().getAsLong();
        List<Target> lagging =
                targets.stream().filter(target -> target.position() == lowest).toList();
        long gap = targets.stream()
                .mapToLong(target -> target.position() - lowest)
                .filter(ahead -> ahead > 0)
                .min()
                .orElse(PAGE);
        DecodedPage page = pages.next(lowest + 1, (int) Math.min(PAGE, gap));
        return folded(lagging, targets, page.events(), page.failure());
    }

    private int folded(
            List<Target> lagging, List<Target> all, List<RecordedEvent> events, @Nullable FoldFailure failure) {
        FoldFailure stopped = failure;
        List<RecordedEvent> sound = events;
        if (!sound.isEmpty()) {
            try {
                write(lagging, sound);
            } catch (FoldFailedException e) {
                // Everything before the event at fault is sound, and is what the views stand on while it is looked
                // into.
                stopped = e.failure();
                long fault = e.failure().position();
                sound = events.stream()
                        .filter(event -> event.position() < fault)
                        .toList();
                return sound.isEmpty() ? stop(all, stopped) : folded(lagging, all, sound, stopped);
            }
        }
        if (stopped != null) stop(all, stopped);
        return sound.size();
    }

    private void write(List<Target> targets, List<RecordedEvent> events) {
        List<Change> changes = new ArrayList<>(targets.size());
        for (Target target : targets) changes.add(target.fold(store, events));
        store.write(changes);
        for (Target target : targets) target.standsOn(events.getLast().position());
    }

    private int stop(List<Target> targets, FoldFailure failure) {
        LOG.error("the follower has stopped: {}", failure);
        for (Target target : targets) target.stoppedBy(failure);
        store.trouble(targets.stream().map(Target::generation).toList(), failure.toString());
        return 0;
    }
}
