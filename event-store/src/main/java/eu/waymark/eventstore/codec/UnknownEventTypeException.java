package eu.waymark.eventstore.codec;

/** The record holds an event of a type or a revision that this version of Waymark does not know. Never skipped. */
public class UnknownEventTypeException extends RuntimeException {
    public UnknownEventTypeException(String type, String revision) {
        super("unknown event " + type + ", revision " + revision
                + ": the record was written by a newer version of Waymark; read it with that version");
    }
}
