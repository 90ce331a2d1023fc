package eu.waymark.backoffice.problem;

/** Something cannot be done here and now, through no fault of the program. The message names the thing and the way out. */
public class CannotException extends RuntimeException {
    public CannotException(String message) {
        super(message);
    }

    public CannotException(String message, Throwable cause) {
        super(message, cause);
    }
}
