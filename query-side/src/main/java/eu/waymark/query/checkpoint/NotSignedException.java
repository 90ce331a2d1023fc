package eu.waymark.query.checkpoint;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A checkpoint is asked for that cannot be signed yet. The message says why. */
public class NotSignedException extends RuntimeException {
    private NotSignedException(String message) {
        super(message);
    }

    static NotSignedException nothingRecorded() {
        return new NotSignedException("nothing is recorded yet, so there is nothing to sign");
    }

    /** Nothing that could sign one. */
    public static NotSignedException noLedger(long position) {
        return new NotSignedException(
                "no checkpoint covers event %d, and there is no ledger to sign one".formatted(position));
    }

    /**
     * A folder that no process has open.
     *
     * @param data its path
     */
    public static NotSignedException notCovered(long position, Path data) {
        return new NotSignedException("no checkpoint covers event %d yet: ./waymark checkpoint --data %s signs one"
                .formatted(position, data));
    }

    /** @param other who signs */
    static NotSignedException byAnother(String other, long recorded) {
        return new NotSignedException(
                "checkpoints of this ledger are signed by %s, which has signed none over all %d events yet; ask again in a minute"
                        .formatted(other, recorded));
    }

    /** The key is changed where checkpoints are signed. */
    static NotSignedException changedElsewhere(@Nullable String other) {
        return new NotSignedException("checkpoints of this ledger are signed by %s: change the key there"
                .formatted(other == null ? "another process" : other));
    }

    static NotSignedException notAnnounced(String because) {
        return new NotSignedException("the new key was not announced: " + because);
    }

    /**
     * A checkpoint hands over to another key than the one that would sign.
     *
     * @param why as for {@link GoneOn}
     */
    static NotSignedException changing(VerifierKey next, String why) {
        return new NotSignedException(
                "the last checkpoint hands over to the key %s, which does not sign here yet: ./waymark rotate-key ends that change where it was begun; anywhere else copy the folder keys/ of that process into its own folder%s"
                        .formatted(next.written(), why));
    }

    /** It is of a key that never handed over to the one that would sign. */
    static NotSignedException foreign(VerifierKey signed, VerifierKey key) {
        return new NotSignedException(
                "the last checkpoint is signed by %s, and none hands over from that to %s: restore keys and checkpoints from one backup"
                        .formatted(signed.written(), key.written()));
    }

    /**
     * It hands over to a key that is not here.
     *
     * @param why as for {@link GoneOn}
     */
    static NotSignedException keyMissing(VerifierKey next, Path keys, String why) {
        return new NotSignedException(
                "the last checkpoint hands over to the key %s, which is missing from %s: run ./waymark rotate-key where the change was begun, copy the folder keys/ of that process to %s, or restore it from a backup%s"
                        .formatted(next.written(), keys, keys, why));
    }

    static NotSignedException notHeld(long sequence) {
        return new NotSignedException(
                "the announcement, event %d of the ledger, cannot be read yet: run it again".formatted(sequence));
    }

    /** @param lag how long an event has to have been seen before it is signed */
    static NotSignedException notSettled(long recorded, Duration lag) {
        return new NotSignedException(
                "not all %d events have been in the record for %d s yet, and before that none is signed; ask again in a minute"
                        .formatted(recorded, lag.toSeconds()));
    }

    static NotSignedException viewsBehind(long recorded) {
        return new NotSignedException(
                "the views do not hold all %d events yet; waymark status says how far they are".formatted(recorded));
    }
}
