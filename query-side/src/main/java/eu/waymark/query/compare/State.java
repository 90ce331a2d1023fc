package eu.waymark.query.compare;

/**
 * The state of one subject.
 *
 * @param name what people call the subject
 * @param answer what a question about it is answered with: an immutable record; equal states are equal
 */
record State(String name, Record answer) {
    /** Each single value by its path. */
    Fields fields() {
        return Fields.of(answer);
    }
}
