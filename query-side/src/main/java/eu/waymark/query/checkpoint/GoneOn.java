package eu.waymark.query.checkpoint;

import java.util.Iterator;
import java.util.stream.Stream;

/** Tells whoever has another key sign now from a stranger: a series may go on under a key that this process does not hold yet. */
record GoneOn(CheckpointSeries series, LedgerKeys keys) {
    /**
     * What this note says.
     *
     * @param from number of a checkpoint that a key of this process signed
     * @throws CheckpointsUnavailableException where the series hands over to a key that is not here
     * @throws MalformedNoteException where no key of this ledger signed it
     */
    Described described(SignedNote note, long from) {
        if (!isNamed(note)) keys.readAgain();
        if (!isNamed(note) && isHandedOver(note, from))
            throw new CheckpointsUnavailableException(
                    "checkpoints are signed by a new key that this process does not hold: copy the folder keys/ of the process that signs into its own folder");
        return Described.of(note, keys.verifiers());
    }

    private boolean isNamed(SignedNote note) {
        return keys.verifiers().stream().anyMatch(key -> key.named(note));
    }

    private boolean isHandedOver(SignedNote note, long from) {
        VerifierKey due = keys.signing().verifier();
        try (Stream<SignedNote> notes = series.after(from - 1)) {
            for (Iterator<SignedNote> each = notes.iterator(); each.hasNext(); )
                due = Handover.of(each.next(), due).orElse(due);
        }
        return due.named(note);
    }
}
