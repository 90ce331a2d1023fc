package eu.waymark.query.checkpoint;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every checkpoint ever signed, in the order of signing. Not derived from anything: a backup holds it. One process appends at a time; any
 * number read. Nothing that was appended is ever written over. Methods throw {@link CheckpointsUnavailableException} where the series
 * cannot be read or written. Safe for use from any thread.
 */
public interface CheckpointSeries extends AutoCloseable {
    /** Whether other processes may append too: then the last one is only the last that was seen. */
    boolean isShared();

    /** The last one appended, as it lies there. */
    Optional<KeptNote> lastKept();

    /** The last one appended. */
    default Optional<SignedNote> last() {
        return lastKept().map(KeptNote::note);
    }

    /** All of them, as they lie there; read lazily, to be closed. A note that cannot be read is a {@link MalformedNoteException}. */
    default Stream<SignedNote> all() {
        return after(0);
    }

    /** Those with a higher number than this one; as for {@link #all}. */
    default Stream<SignedNote> after(long number) {
        return keptAfter(number).map(KeptNote::note);
    }

    /** The same, each to be read on its own. */
    Stream<KeptNote> keptAfter(long number);

    /** The one that lies under this number. */
    default Optional<KeptNote> kept(long number) {
        try (Stream<KeptNote> kept = keptAfter(number - 1)) {
            return kept.findFirst().filter(found -> found.number() == number);
        }
    }

    /**
     * Appends one; it is durable when this returns. Where this throws, it may be there all the same.
     *
     * @param number its place in the series, from 1
     * @param size events that it covers
     * @throws NumberTakenException where there is one of this number, which stays as it is
     */
    void append(long number, long size, SignedNote note);

    /** Appends one of another series, where it is known to follow the last one here; as for {@link #append}. */
    default void take(KeptNote next) {
        append(next.number(), next.size(), next.note());
    }

    /** The time stamp on a checkpoint, as its authority sent it; empty where it has none. */
    Optional<byte[]> timeStamp(long number, long size);

    /** Keeps it beside its checkpoint, as durable as that; one that is there stays. */
    void keepTimeStamp(long number, long size, byte[] response);

    /** The key that the processes of this ledger have agreed on; none where nobody shares it, or none was published yet. */
    default Optional<PublishedKey> published() {
        return Optional.empty();
    }

    /**
     * Publishes a key for the other processes, where none is.
     *
     * @param folder where it lies, for people
     * @return the one that counts: this one, or the one that another process published first
     */
    default PublishedKey publish(VerifierKey key, Path folder) {
        return new PublishedKey(key.written(), folder.toString());
    }

    /** Asks whoever signs for a checkpoint over so many events. */
    default void wish(long size) {}

    /** The most events that a checkpoint was asked over; 0 for none. */
    default long wished() {
        return 0;
    }

    @Override
    default void close() {}
}
