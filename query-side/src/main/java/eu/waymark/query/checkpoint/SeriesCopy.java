package eu.waymark.query.checkpoint;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies a series to another place, with its time stamps, and compares what is there already: run again, it goes on where it was. What is
 * there may be longer, and is never changed.
 */
public record SeriesCopy(CheckpointSeries from, CheckpointSeries to) {
    /**
     * Copies what is lacking.
     *
     * @return how many were
     * @throws CheckpointsUnavailableException where the two are not the beginning of one another
     * @throws MalformedNoteException where one cannot be read
     */
    public long run() {
        if (endsAlike()) return 0;
        long copied = 0;
        try (Stream<KeptNote> all = from.keptAfter(0);
                Stream<KeptNote> there = to.keptAfter(0)) {
            Iterator<KeptNote> others = there.iterator();
            KeptNote last = null;
            for (Iterator<KeptNote> each = all.iterator(); each.hasNext(); ) {
                KeptNote next = each.next();
                KeptNote other = others.hasNext() ? others.next() : null;
                if (other == null) {
                    if (copied++ == 0) stamp(last);
                    append(next);
                    stamp(next);
                } else same(next, other);
                last = next;
            }
            if (copied == 0) stamp(last);
        }
        return copied;
    }

    /** Each is tied to the one before: where the last one is there, all are. */
    private boolean endsAlike() {
        Optional<KeptNote> last = from.lastKept();
        if (last.isEmpty()) return true;
        boolean isThere = to.kept(last.get().number())
                .filter(other -> isSame(last.get(), other))
                .isPresent();
        if (isThere) stamp(last.get());
        return isThere;
    }

    private void append(KeptNote next) {
        try {
            to.take(next);
        } catch (NumberTakenException e) {
            // Another process copies the same.
            same(next, to.kept(next.number()).orElseThrow(() -> e));
        }
    }

    private void same(KeptNote mine, KeptNote other) {
        if (isSame(mine, other)) return;
        throw new CheckpointsUnavailableException(
                "checkpoint %d of %s is not that of %s: these are two series, and only one can be this ledger's; ./waymark verify says more of each. Move %s away, or name another place"
                        .formatted(mine.number(), to, from, from));
    }

    private static boolean isSame(KeptNote mine, KeptNote other) {
        return mine.number() == other.number()
                && mine.note().written().equals(other.note().written());
    }

    /** The newest one may have got its stamp after it was copied. */
    private void stamp(@Nullable KeptNote copied) {
        if (copied == null) return;
        from.timeStamp(copied.number(), copied.size())
                .ifPresent(stamp -> to.keepTimeStamp(copied.number(), copied.size(), stamp));
    }
}
