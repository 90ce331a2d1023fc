package eu.waymark.query.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a verification.
 *
 * @param events that could be read, from the first on, without a gap
 * @param root of the tree over them, 32 bytes
 * @param compared how many signed checkpoints, of the series and brought
 * @param holding numbers of those of the series that agree with the record, up to the first difference
 * @param failing numbers of the others
 * @param proven by the largest checkpoint that holds; absent where none does
 * @param difference where the record first differs; absent where it does not
 * @param faults the first hundred
 * @param faultCount how many in all
 * @param notes what is worth knowing and no fault, in sentences
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record Report(
        long events,
        byte[] root,
        int compared,
        List<Span> holding,
        List<Span> failing,
        @Nullable Proven proven,
        @Nullable Difference difference,
        List<Fault> faults,
        long faultCount,
        List<String> notes) {

    public boolean isIntact() {
        return difference == null && faultCount == 0;
    }

    /** Events that no checkpoint covers that holds. */
    public long uncovered() {
        return events - (proven == null ? 0 : proven.events());
    }
}
