package eu.waymark.query.proof;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.Cursors;
import eu.waymark.query.answer.NotRecordedException;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.fold.Keys;
import eu.waymark.query.store.Place;
import eu.waymark.shared.ledger.FindCheckpoints;
import eu.waymark.shared.ledger.FindLatestCheckpoint;
import eu.waymark.shared.ledger.SignedCheckpoint;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers with checkpoints, from where they are kept and never from a view. */
public record CheckpointQueries(Asking asking, Checkpoints checkpoints, Clock clock) {
    private static final String LIST = "checkpoints";

    static NotRecordedException none() {
        return new NotRecordedException(
                "checkpoint",
                "no checkpoint has been signed yet; one is within a minute of an event, and at waymark checkpoint");
    }

    public QueryAnswer<SignedCheckpoint> find(FindLatestCheckpoint query) {
        return guarded(() -> new Single<>(
                clock.instant(),
                -1,
                -1,
                checkpoints.latest().orElseThrow(CheckpointQueries::none).signed(),
                false));
    }

    public QueryAnswer<SignedCheckpoint> find(FindCheckpoints query) {
        return guarded(() -> {
            Place after = Cursors.place(LIST, query.paging().cursor());
            int limit = query.paging().limit();
            List<SignedCheckpoint> found = read(after == null ? 0 : Long.parseLong(after.key()), limit + 1);
            if (found.size() <= limit) return new Page<>(clock.instant(), -1, found, null, false);
            List<SignedCheckpoint> part = found.subList(0, limit);
            Place last = new Place("", "", Keys.numbered(part.getLast().number()));
            return new Page<>(clock.instant(), -1, List.copyOf(part), Cursors.of(LIST, last), false);
        });
    }

    private List<SignedCheckpoint> read(long after, int limit) {
        try (Stream<SignedNote> notes = checkpoints.series().after(after)) {
            return notes.limit(limit)
                    .map(note -> checkpoints.described(note).signed())
                    .toList();
        }
    }

    private QueryAnswer<SignedCheckpoint> guarded(Supplier<QueryAnswer<SignedCheckpoint>> answer) {
        return Guarded.answer(() -> asking.guarded(answer));
    }
}
