package eu.waymark.query.verify;

/**
 * Something that is not as it should be.
 *
 * @param name of the thing: a file, a view, a position
 * @param said what is wrong with it, to be read after its name
 */
public record Fault(About about, String name, String said) {
    /** What a fault is about. */
    public enum About {
        RECORD,
        CHECKPOINT,
        KEY,
        VIEW
    }

    static Fault checkpoint(String name, String said) {
        return new Fault(About.CHECKPOINT, name, said);
    }

    static Fault view(String name, String said) {
        return new Fault(About.VIEW, name, said);
    }

    static Fault record(long position, String said) {
        return new Fault(About.RECORD, "position " + position, said);
    }
}
