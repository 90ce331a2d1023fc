package eu.waymark.backoffice.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the verification of a bundle found.
 *
 * @param bundle the file
 * @param differences where it is not what was signed; none where it is intact
 * @param notes what could not be verified
 * @param notComparable kept checkpoints that nothing in the bundle can be compared with; a sentence for each
 * @param held what the bundle says it holds; absent where that could not be read
 */
public record BundleReport(
        String bundle,
        boolean intact,
        List<Difference> differences,
        List<String> notes,
        List<String> notComparable,
        @Nullable Held held) {
    /**
     * What a bundle holds.
     *
     * @param sequence of the last event
     * @param key public half of the one that signed
     * @param size events that the checkpoint covers
     * @param root base64
     * @param checkpoints how many were compared
     */
    public record Held(
            String project,
            long events,
            long sequence,
            Instant asOf,
            String origin,
            String key,
            long size,
            String root,
            int checkpoints) {}

    /**
     * One difference.
     *
     * @param position of the event that it is about; absent where it is about none
     */
    public record Difference(String file, @Nullable Long position, String what) {
        @Override
        public String toString() {
            return file + (position == null ? "" : ", position " + position) + ": " + what;
        }
    }
}
