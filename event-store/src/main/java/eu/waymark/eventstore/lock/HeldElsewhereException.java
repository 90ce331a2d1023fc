package eu.waymark.eventstore.lock;

/** Somebody has the file. */
public class HeldElsewhereException extends Exception {
    private final String holder;

    HeldElsewhereException(String holder) {
        super(holder + " has it");
        this.holder = holder;
    }

    /** Such as {@code this process} or {@code process 4711}. */
    public String holder() {
        return holder;
    }
}
