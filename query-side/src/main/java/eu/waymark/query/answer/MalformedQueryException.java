package eu.waymark.query.answer;

/** A query is at fault. The message says which part of it, and the way out. */
public class MalformedQueryException extends RuntimeException {
    public MalformedQueryException(String message) {
        super(message);
    }
}
