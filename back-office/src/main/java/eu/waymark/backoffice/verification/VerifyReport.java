package eu.waymark.backoffice.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a verification.
 *
 * @param events that could be read, from the first on
 * @param head position of the last of them; -1 where there is none
 * @param root over them, in base64 as in a checkpoint
 * @param checkpoints how many were compared
 * @param holding those of the series that hold, by their numbers
 * @param failing those that do not
 * @param proven by the largest checkpoint that holds; absent where none does
 * @param uncovered events that no checkpoint covers that holds
 * @param difference where the record first differs; absent where it does not
 * @param faults the first hundred
 * @param faultCount how many in all
 * @param notes what is no fault and worth knowing
 * @param advice what to do; nothing where the record is intact
 */
public record VerifyReport(
        boolean intact,
        long events,
        long head,
        String root,
        int checkpoints,
        List<Numbers> holding,
        List<Numbers> failing,
        @Nullable Proven proven,
        long uncovered,
        @Nullable Difference difference,
        List<Fault> faults,
        long faultCount,
        List<String> notes,
        List<String> advice) {

    /** Numbers of checkpoints that follow each other, both ends among them. */
    public record Numbers(long from, long to) {
        @Override
        public String toString() {
            return from == to ? Long.toString(from) : from + " to " + to;
        }
    }

    /**
     * The first events are those that a checkpoint covers.
     *
     * @param events how many
     * @param checkpoint the name of its file
     * @param number of it in the series; absent where that is not signed, like the time
     */
    public record Proven(
            long events,
            String checkpoint,
            @Nullable Long number,
            @Nullable String signedAt) {}

    /**
     * The first difference.
     *
     * @param kind {@code changed}, {@code missing}, {@code removed}, {@code inserted}, {@code moved}, {@code unreadable}, {@code ended},
     *     {@code rewritten} or {@code disordered}
     * @param position where it is; absent where only a range is known
     * @param from first position at which it may be
     * @param to last position at which it may be
     */
    public record Difference(String kind, @Nullable Long position, long from, long to, String said) {}

    /**
     * Something that is not as it should be.
     *
     * @param about {@code record}, {@code checkpoint}, {@code key} or {@code view}
     */
    public record Fault(String about, String name, String said) {}

    boolean hasFault(String about) {
        return faults.stream().anyMatch(fault -> fault.about().equals(about));
    }
}
