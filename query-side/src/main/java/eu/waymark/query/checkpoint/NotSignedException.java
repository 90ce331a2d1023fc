package eu.waymark.query.checkpoint;

import java.nio.file.Path;

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

    static NotSignedException viewsBehind(long recorded) {
        return new NotSignedException(
                "the views do not hold all %d events yet; waymark status says how far they are".formatted(recorded));
    }
}
