package eu.waymark.query.checkpoint;

/** Checkpoints or keys cannot be read or written. The message names the file and the way out. */
public class CheckpointsUnavailableException extends RuntimeException {
    public CheckpointsUnavailableException(String message) {
        super(message);
    }

    public CheckpointsUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
