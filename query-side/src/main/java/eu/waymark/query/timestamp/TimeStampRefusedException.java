package eu.waymark.query.timestamp;

/** An authority gave no time stamp, or one that does not verify. The message says which and why. */
public class TimeStampRefusedException extends RuntimeException {
    TimeStampRefusedException(String message, Throwable cause) {
        super(message, cause);
    }

    TimeStampRefusedException(String message) {
        super(message);
    }
}
