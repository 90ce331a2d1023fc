package eu.waymark.query.checkpoint;

/** A checkpoint is asked for over more than the views hold yet. */
public class ViewsBehindException extends RuntimeException {
    ViewsBehindException(long recorded) {
        super("the views do not hold all %d events yet; waymark status says how far they are".formatted(recorded));
    }
}
