package eu.waymark.query.checkpoint;

import eu.waymark.query.ledger.MerkleTree;
import eu.waymark.query.store.ViewReader;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Signs the head of the ledger, one checkpoint after the other. It never signs what contradicts the last one: a ledger has one history.
 * Safe for use from any thread; in one process at a time.
 */
public final class Checkpoints {
    private final ViewReader views;
    private final CheckpointSeries series;
    private final SigningKey key;
    private final Clock clock;

    /** @param views with the ledger's tiles */
    public Checkpoints(ViewReader views, CheckpointSeries series, SigningKey key, Clock clock) {
        this.views = views;
        this.series = series;
        this.key = key;
        this.clock = clock;
    }

    public VerifierKey verifier() {
        return key.verifier();
    }

    public CheckpointSeries series() {
        return series;
    }

    /**
     * The checkpoint over all that the ledger's view holds: signed now, or the last one where nothing has come since.
     *
     * @throws LedgerDiffersException where the ledger does not go on from the last checkpoint; nothing is signed then
     * @throws CheckpointsUnavailableException where it cannot be kept; it counts as not signed then
     * @throws eu.waymark.query.store.ViewNotReadyException while the ledger is still being built
     */
    public synchronized SignedNote sign() {
        Optional<SignedNote> last = series.last();
        Checkpoint head = views.read(snapshot -> head(new MerkleTree(snapshot), last));
        if (last.isPresent() && Checkpoint.of(last.get().text()).size() == head.size()) return last.get();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Link link = last.map(note -> link(note).next(now, note)).orElseGet(() -> Link.first(now));
        SignedNote note = new SignedNote(head.text(), List.of(key.sign(head.text())));
        SignedNote linked = note.with(link.sign(key, head.text()));
        series.append(link.number(), head.size(), linked);
        return linked;
    }

    private Checkpoint head(MerkleTree tree, Optional<SignedNote> last) {
        last.map(note -> Checkpoint.of(note.text())).ifPresent(signed -> goesOn(tree, signed));
        return new Checkpoint(key.verifier().name(), tree.size(), tree.root(tree.size()));
    }

    private static void goesOn(MerkleTree tree, Checkpoint signed) {
        if (tree.size() < signed.size())
            throw new LedgerDiffersException("a checkpoint was signed over %d events, and the ledger holds %d"
                    .formatted(signed.size(), tree.size()));
        Checkpoint found = new Checkpoint(signed.origin(), signed.size(), tree.root(signed.size()));
        if (!found.agrees(signed))
            throw new LedgerDiffersException(
                    "the first %d events are no longer those that the last checkpoint was signed over"
                            .formatted(signed.size()));
    }

    /** Whose number the next one counts on from. */
    private Link link(SignedNote last) {
        return Link.of(last, key.verifier())
                .orElseThrow(() ->
                        new LedgerDiffersException("the last checkpoint is not signed by the key of this ledger, %s"
                                .formatted(key.verifier().name())));
    }
}
