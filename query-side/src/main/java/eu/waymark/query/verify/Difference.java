package eu.waymark.query.verify;

/**
 * Where the record first differs from what it was.
 *
 * @param from first position at which it may differ: those below are as they were
 * @param to last position at which the first difference may lie; {@code from} where the place is known
 * @param said what was done there, in words
 */
public record Difference(Kind kind, long from, long to, String said) {
    public Difference {
        if (from < 0 || to < from) throw new IllegalArgumentException("no positions: %d to %d".formatted(from, to));
    }

    /** What was done to the record. */
    public enum Kind {
        /** Another event stands there than the one that was signed. */
        CHANGED,
        /** There is no event, and there are some behind it. */
        MISSING,
        /** The event was taken out, and those behind it moved up. */
        REMOVED,
        /** Events were put in, and those behind moved down. */
        INSERTED,
        /** The event stands elsewhere. */
        MOVED,
        /** There is something that cannot be made out. */
        UNREADABLE,
        /** The record ends here, and more was signed. */
        ENDED,
        /** Something of the above, somewhere between two positions. */
        REWRITTEN,
        /** Its stream or its time goes wrong here. */
        DISORDERED
    }

    static Difference at(Kind kind, long position, String said) {
        return new Difference(kind, position, position, said);
    }

    /** Whether the place is known. */
    public boolean isExact() {
        return from == to;
    }
}
