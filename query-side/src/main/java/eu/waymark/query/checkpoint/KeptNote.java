package eu.waymark.query.checkpoint;

import java.util.function.Supplier;

/**
 * A checkpoint as it lies in a series, not read yet.
 *
 * @param name of its file; where it lies in none, the one that it would have
 * @param number under which it lies
 * @param size that it lies under
 * @param reading gives the note
 */
public record KeptNote(String name, long number, long size, Supplier<SignedNote> reading) {
    /** @throws MalformedNoteException naming it, where it is no signed note */
    public SignedNote note() {
        return reading.get();
    }
}
