package eu.waymark.backoffice.relay;

/** The next of a file. */
public sealed interface Part {
    /**
     * These bytes.
     *
     * @param bytes none where none were written for a while
     * @param last whether the file ends with them
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Bytes(byte[] bytes, boolean last) implements Part {}

    /** It cannot be written to its end, or is not held any more. */
    record Broken(String why) implements Part {}
}
