package eu.waymark.query.checkpoint;

/** A checkpoint is asked for that cannot be signed yet. The message says why. */
public class NotSignedException extends RuntimeException {
    private NotSignedException(String message) {
        super(message);
    }

    static NotSignedException nothingRecorded() {
        return new NotSignedException("nothing is recorded yet, so there is nothing to sign");
    }

    static NotSignedException viewsBehind(long recorded) {
        return new NotSignedException(
                "the views do not hold all %d events yet; waymark status says how far they are".formatted(recorded));
    }
}
