package eu.waymark.query.checkpoint;

/** Something that should be a signed note, a checkpoint or a key is none. The message says why. */
public class MalformedNoteException extends RuntimeException {
    public MalformedNoteException(String message) {
        super(message);
    }
}
