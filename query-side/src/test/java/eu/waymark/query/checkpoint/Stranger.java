package eu.waymark.query.checkpoint;

/** Somebody who has a checkpoint, and a key of their own. */
public final class Stranger {
    private Stranger() {}

    /** The same checkpoint with signature and link by another key too, as whoever has it can write it. */
    public static SignedNote alsoSigned(SignedNote note, VerifierKey by, SigningKey stranger) {
        Link link = Link.of(note, by).orElseThrow();
        return note.with(stranger.sign(note.text())).with(link.sign(stranger, note.text()));
    }
}
