package eu.waymark.query.verify;

import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.Link;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.util.Optional;

/** Takes what is kept for what it is signed to be, and says of the rest what is wrong with it. */
record Signatures(TrustedKeys keys, Faults faults) {

    Optional<Signed> read(Kept kept) {
        SignedNote note = kept.note();
        if (note == null) return refused(kept, String.valueOf(kept.fault()));
        Optional<VerifierKey> signer = keys.signer(note);
        if (signer.isEmpty()) return refused(kept, keys.refusal(note));
        try {
            return signed(kept, note, signer.get());
        } catch (MalformedNoteException e) {
            return refused(kept, "it is signed, and no checkpoint: " + e.getMessage());
        }
    }

    private Optional<Signed> signed(Kept kept, SignedNote note, VerifierKey key) {
        Checkpoint checkpoint = Checkpoint.of(note.text());
        if (!checkpoint.origin().equals(key.name()))
            return refused(kept, "it is of another ledger, " + checkpoint.origin());
        return Optional.of(
                new Signed(kept.name(), checkpoint, Link.of(note, key).orElse(null), Link.hash(note)));
    }

    private Optional<Signed> refused(Kept kept, String why) {
        faults.add(Fault.checkpoint(kept.name(), why));
        return Optional.empty();
    }
}
