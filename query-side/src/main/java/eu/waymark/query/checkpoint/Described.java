package eu.waymark.query.checkpoint;

import eu.waymark.shared.ledger.LedgerOverview.Head;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A checkpoint of the series, with what stands in it.
 *
 * @param key that signed it; where a key hands over in it, that key, and not the next, which has signed it too
 */
public record Described(SignedNote note, Checkpoint checkpoint, Link link, VerifierKey key) {
    /** @throws MalformedNoteException where it is no checkpoint of the series that this key signs */
    public static Described of(SignedNote note, VerifierKey key) {
        return of(note, List.of(key));
    }

    /**
     * Of a ledger with these keys.
     *
     * @param keys in the order in which they signed
     * @throws MalformedNoteException where it is no checkpoint of the series that one of them signed
     */
    public static Described of(SignedNote note, List<VerifierKey> keys) {
        Checkpoint checkpoint = Checkpoint.of(note.text());
        for (VerifierKey key : keys) {
            Optional<Link> link = Link.of(note, key);
            if (link.isPresent() && key.signed(note) && checkpoint.origin().equals(key.name()))
                return new Described(note, checkpoint, link.get(), key);
        }
        throw new MalformedNoteException("the checkpoint over %d events is not signed by the key of this ledger, %s"
                .formatted(
                        checkpoint.size(),
                        keys.stream().map(VerifierKey::written).collect(Collectors.joining(" or "))));
    }

    /**
     * The last one of a series; none where it holds none.
     *
     * @param keys as above
     * @throws CheckpointsUnavailableException where the series goes on under a key that is not among these
     * @throws MalformedNoteException where none of this ledger signed it
     */
    public static Optional<Described> last(CheckpointSeries series, List<VerifierKey> keys) {
        return series.last().map(note -> new GoneOn(series, keys, "").described(note, 1));
    }

    /** The key that signs what comes after it. */
    public VerifierKey next() {
        return Handover.of(note, key).orElse(key);
    }

    /** Whether another key signs what comes after it. */
    public boolean handsOver() {
        return !next().isSame(key);
    }

    public SignedCheckpoint signed() {
        return new SignedCheckpoint(link.number(), link.signedAt(), checkpoint.size(), root(), note.written());
    }

    public Head head() {
        return new Head(link.number(), checkpoint.size(), root(), link.signedAt());
    }

    private String root() {
        return Base64.getEncoder().encodeToString(checkpoint.root());
    }
}
