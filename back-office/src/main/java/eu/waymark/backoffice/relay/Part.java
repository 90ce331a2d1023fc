package eu.waymark.backoffice.relay;

import eu.waymark.backoffice.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The next of a file. */
public sealed interface Part {
    /**
     * These bytes.
     *
     * @param bytes none where none are written yet
     * @param last whether the file ends with them
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Bytes(byte[] bytes, boolean last) implements Part {
        /** Whether whoever asked is further than before. */
        boolean advances() {
            return bytes.length > 0 || last;
        }
    }

    /**
     * It cannot be written to its end, or is not held any more.
     *
     * @param problem what its reader is told where nothing of the file has come yet; absent where it is no answer, but a failure
     */
    record Broken(String why, @Nullable Problem problem) implements Part {}
}
