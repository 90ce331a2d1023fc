package eu.waymark.backoffice.operations;

/** A part that a process cannot do its work without. May be asked from any thread. */
@FunctionalInterface
public interface Part {
    /** Looks whether it does its part. Throws {@link eu.waymark.backoffice.problem.CannotException} saying what is so where it does not. */
    void look();
}
