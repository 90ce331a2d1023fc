package eu.waymark.query.checkpoint;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every checkpoint ever signed, in the order of signing. Not derived from anything: a backup holds it. One process appends; any number
 * read. Methods throw {@link CheckpointsUnavailableException} where the series cannot be read or written.
 */
public interface CheckpointSeries {
    /** The last one appended. */
    Optional<SignedNote> last();

    /** All of them, as they lie there; read lazily, to be closed. A note that cannot be read is a {@link MalformedNoteException}. */
    default Stream<SignedNote> all() {
        return after(0);
    }

    /** Those with a higher number than this one; as for {@link #all}. */
    Stream<SignedNote> after(long number);

    /**
     * Appends one; it is durable when this returns, and not there at all when this throws.
     *
     * @param number its place in the series, from 1
     * @param size events that it covers
     */
    void append(long number, long size, SignedNote note);

    /** The time stamp on a checkpoint, as its authority sent it; empty where it has none. */
    Optional<byte[]> timeStamp(long number, long size);

    /** Keeps it beside its checkpoint, as durable as that. */
    void keepTimeStamp(long number, long size, byte[] response);
}
