package eu.waymark.query.selfcheck;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.checkpoint.Handover;
import eu.waymark.query.checkpoint.KeptNote;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.ledger.MerkleTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes round the series of checkpoints, and looks at its newest each time. Used by one thread. */
final class SeriesCheck {
    /** Checkpoints looked at in each round. */
    static final int PART = 100;

    private static final String LOST =
            "the end was lost or an older record put back, or somebody took it away; docs/operations.md, 'The record ends"
                    + " before its checkpoints', is the way on";

    private final RecordReader reader;
    private final Checkpoints checkpoints;
    /** Whom the next one has to follow; absent where the series begins. */
    private @Nullable Described before;

    SeriesCheck(RecordReader reader, Checkpoints checkpoints) {
        this.reader = reader;
        this.checkpoints = checkpoints;
    }

    /**
     * Looks, and changes nothing: a reading may be run more than once.
     *
     * @return whom the next look follows; null where it begins again
     */
    @Nullable
    Described look(MerkleTree tree) {
        checkpoints.latest().ifPresent(latest -> {
            compare(latest, tree);
            isStillThere(latest);
            follows(precedent(latest), latest);
        });
        Described last = before;
        List<SignedNote> part = part();
        for (SignedNote note : part) {
            Described next = checkpoints.described(note);
            follows(last, next);
            compare(next, tree);
            last = next;
        }
        return part.size() < PART ? null : last;
    }

    void goOn(@Nullable Described last) {
        before = last;
    }

    private List<SignedNote> part() {
        long number = before == null ? 0 : before.link().number();
        try (Stream<SignedNote> notes = checkpoints.series().after(number)) {
            return notes.limit(PART).toList();
        }
    }

    /** The one that lies before it; null where none does. */
    private @Nullable Described precedent(Described latest) {
        return checkpoints
                .series()
                .kept(latest.link().number() - 1)
                .map(KeptNote::note)
                .map(checkpoints::described)
                .orElse(null);
    }

    private void isStillThere(Described latest) {
        Optional<SignedNote> kept =
                checkpoints.series().after(latest.link().number() - 1).findFirst();
        if (kept.filter(note -> note.written().equals(latest.note().written())).isEmpty())
            throw new LedgerDiffersException("checkpoint %d is no longer in the series as it was signed"
                    .formatted(latest.link().number()));
    }

    private static void follows(@Nullable Described last, Described next) {
        if (last != null && !next.key().isSame(last.next()))
            throw new LedgerDiffersException("checkpoint %d is signed by %s, and none hands over to that from %s"
                    .formatted(
                            next.link().number(),
                            next.key().written(),
                            last.next().written()));
        if (next.handsOver() && !Handover.isTaken(next.note(), next.key(), next.next()))
            throw new LedgerDiffersException("checkpoint %d hands over to %s, which has not signed it"
                    .formatted(next.link().number(), next.next().written()));
        if (last == null ? next.link().isFirst() : next.link().follows(last.link(), last.note())) return;
        throw new LedgerDiffersException(
                "checkpoint %d does not follow the one before it: one was taken out of the series, or changed"
                        .formatted(next.link().number()));
    }

    private void compare(Described signed, MerkleTree tree) {
        Checkpoint checkpoint = signed.checkpoint();
        long recorded = reader.size();
        if (checkpoint.size() > recorded)
            throw new LedgerDiffersException(
                    "checkpoint %d of %s was signed over %d events, and the record ends at position %d: positions %d to %d are gone; %s"
                            .formatted(
                                    signed.link().number(),
                                    signed.link().signedAt(),
                                    checkpoint.size(),
                                    recorded - 1,
                                    recorded,
                                    checkpoint.size() - 1,
                                    LOST));
        // Views that are behind are not at odds with it.
        if (checkpoint.size() > tree.size()) return;
        Checkpoint found = new Checkpoint(checkpoint.origin(), checkpoint.size(), tree.root(checkpoint.size()));
        if (!found.agrees(checkpoint))
            throw new LedgerDiffersException(
                    "the events below position %d are no longer those that checkpoint %d was signed over"
                            .formatted(checkpoint.size(), signed.link().number()));
    }
}
