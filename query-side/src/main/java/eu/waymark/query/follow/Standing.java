package eu.waymark.query.follow;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.fold.Projection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a follower stands: its loop says so, and anybody may ask. Safe for use from any thread. */
final class Standing {
    private static final String ENDED = "the follower has ended; start Waymark again";

    private final KnownSize size;
    private final List<Projection<?>> views;
    private final Rebuilds rebuilds;
    private final Progress progress = new Progress();
    private final Horizon horizon = new Horizon();
    private volatile Targets targets = new Targets(List.of(), List.of());
    private volatile @Nullable String trouble;
    private volatile @Nullable Watched watched;

    Standing(RecordReader reader, List<Projection<?>> views, Rebuilds rebuilds) {
        this.size = new KnownSize(reader);
        this.views = views;
        this.rebuilds = rebuilds;
    }

    Targets targets() {
        return targets;
    }

    void use(Targets found) {
        targets = found;
        watched = null;
    }

    /** Another process folds. */
    void watched(Watched seen) {
        watched = seen;
        horizon.moved(seen.visible(views), false);
    }

    Progress progress() {
        return progress;
    }

    /** How far the targets have moved. */
    void moved() {
        Targets now = targets;
        horizon.moved(now.visible(), now.isStopped());
    }

    boolean await(long position, Duration atMost) throws InterruptedException {
        return horizon.await(position, atMost);
    }

    /** Why it waits; null where it does not. Whether that is new. */
    boolean troubled(@Nullable String cause) {
        boolean same = cause == null ? trouble == null : cause.equals(trouble);
        trouble = cause;
        return !same;
    }

    /** Nothing moves any more. */
    void ended() {
        trouble = ENDED;
        Watched seen = watched;
        horizon.moved(seen == null ? targets.visible() : seen.visible(views), true);
    }

    /** Whether there is something of every view that readers can see. */
    boolean isReadable() {
        Watched seen = watched;
        return seen != null ? seen.isReadable(views) : targets.areReadable(views);
    }

    /** Whether that follows the record: nothing has stopped it for good. */
    boolean isGoingOn() {
        return isReadable() && !targets.isStopped();
    }

    Status status() {
        // In this order: a view leaves the one only once it stands among the other.
        Set<String> asked = rebuilds.asked();
        Targets now = targets;
        Map<String, FoldFailure> failed = rebuilds.failed();
        long events = size.now();
        Watched seen = watched;
        if (seen != null) return StoredReport.of(views, seen, events, trouble);
        return new Report(now, failed, events, trouble, progress.pace(now.building(), events))
                .of(views)
                .rebuilding(asked);
    }
}
