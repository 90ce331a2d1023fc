package eu.waymark.query.checkpoint;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whoever has another key sign now from a stranger: a series may go on under a key that is not held here.
 *
 * @param keys those that are, in the order in which they signed
 * @param why nothing, or why newer ones were not taken, to be said after the advice
 */
record GoneOn(CheckpointSeries series, List<VerifierKey> keys, String why) {
    /**
     * What this note says.
     *
     * @param from number of a checkpoint that a key of these signed
     * @throws CheckpointsUnavailableException where the series hands over to a key that is not here
     * @throws MalformedNoteException where no key of this ledger signed it
     */
    Described described(SignedNote note, long from) {
        if (keys.stream().noneMatch(key -> key.named(note)) && isHandedOver(note, from))
            throw new CheckpointsUnavailableException(
                    "checkpoints are signed by a new key that this process does not hold: copy the folder keys/ of the process that signs into its own folder"
                            + why);
        return Described.of(note, keys);
    }

    private boolean isHandedOver(SignedNote note, long from) {
        VerifierKey due = keys.getLast();
        try (Stream<SignedNote> notes = series.after(from - 1)) {
            for (Iterator<SignedNote> each = notes.iterator(); each.hasNext(); )
                due = Handover.of(each.next(), due).orElse(due);
        }
        return due.named(note);
    }
}
