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
        Optional<VerifierKey> signer = Optional.ofNullable(note).flatMap(keys::signer);
        return note == null || signer.isEmpty() ? refused(kept) : signed(kept, note, signer.get());
    }

    /** What this key, which has signed it, says by it. */
    Optional<Signed> signed(Kept kept, SignedNote note, VerifierKey key) {
        try {
            Checkpoint checkpoint = Checkpoint.of(note.text());
            if (!checkpoint.origin().equals(key.name()))
                return refused(kept, "it is of another ledger, " + checkpoint.origin());
            return Optional.of(
                    new Signed(kept.name(), checkpoint, Link.of(note, key).orElse(null), Link.hash(note)));
        } catch (MalformedNoteException e) {
            return refused(kept, "it is signed, and no checkpoint: " + e.getMessage());
        }
    }

    /** One that none of the keys has signed. */
    Optional<Signed> refused(Kept kept) {
        SignedNote note = kept.note();
        return refused(kept, note == null ? String.valueOf(kept.fault()) : keys.refusal(note));
    }

    Optional<Signed> refused(Kept kept, String why) {
        faults.add(Fault.checkpoint(kept.name(), why));
        return Optional.empty();
    }
}
