package eu.waymark.query.checkpoint;

import java.nio.file.Path;
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

    /** @param other who signs, as far as is known */
    static NotSignedException byAnother(@Nullable String other, long recorded) {
        return new NotSignedException(
                "checkpoints of this ledger are signed by %s, which has signed none over all %d events yet; ask again in a minute"
                        .formatted(other == null ? "another process" : other, recorded));
    }

    static NotSignedException viewsBehind(long recorded) {
        return new NotSignedException(
                "the views do not hold all %d events yet; waymark status says how far they are".formatted(recorded));
    }
}
