package eu.waymark.query.answer;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot that compares each view that is read with the one from which an answer takes its sequence number. Views stand apart
 * where one has stopped, has just been built, or is being written; what one of them lacks, the answer must not say it holds.
 */
final class Compared implements Snapshot {
    private final Snapshot snapshot;
    private final long counted;
    private boolean lacking;

    Compared(Snapshot snapshot, Projection<?> counting) {
        this.snapshot = snapshot;
        this.counted = snapshot.position(counting);
        this.lacking = snapshot.isTorn();
    }

    @Override
    public <D> @Nullable D find(Projection<D> view, String project, String key) {
        compare(view);
        return snapshot.find(view, project, key);
    }

    @Override
    public <D> Slice<D> list(Projection<D> view, Selection selection) {
        compare(view);
        return snapshot.list(view, selection);
    }

    @Override
    public long position(Projection<?> view) {
        return snapshot.position(view);
    }

    @Override
    public boolean isTorn() {
        return snapshot.isTorn();
    }

    private void compare(Projection<?> view) {
        if (snapshot.position(view) < counted) lacking = true;
    }

    /** The same, said to be behind where a view that was read lacks events. */
    <T> QueryAnswer<T> honest(QueryAnswer<T> answer) {
        if (!lacking) return answer;
        return switch (answer) {
            case Page<T> page -> new Page<>(page.asOf(), page.sequence(), page.items(), page.next(), true);
            case Single<T> single ->
                new Single<>(single.asOf(), single.sequence(), single.version(), single.item(), true);
            default -> answer;
        };
    }
}
