package eu.waymark.query.checkpoint;

import eu.waymark.shared.ledger.LedgerOverview.Head;
import eu.waymark.shared.ledger.SignedCheckpoint;
import java.util.Base64;

/** A checkpoint of the series, with what stands in it. */
public record Described(SignedNote note, Checkpoint checkpoint, Link link) {
    /** @throws MalformedNoteException where it is no checkpoint of the series that this key signs */
    public static Described of(SignedNote note, VerifierKey key) {
        Checkpoint checkpoint = Checkpoint.of(note.text());
        Link link = Link.of(note, key).orElseThrow(() -> foreign(checkpoint, key));
        if (!key.signed(note) || !checkpoint.origin().equals(key.name())) throw foreign(checkpoint, key);
        return new Described(note, checkpoint, link);
    }

    private static MalformedNoteException foreign(Checkpoint checkpoint, VerifierKey key) {
        return new MalformedNoteException("the checkpoint over %d events is not signed by the key of this ledger, %s"
                .formatted(checkpoint.size(), key.written()));
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
