package eu.waymark.query.verify;

import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.Link;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint that a trusted key signed. Small: there is one for each minute in which something was recorded.
 *
 * @param link absent where its place in the series is not signed
 * @param hash by which the next one names it
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
record Signed(String name, Checkpoint checkpoint, @Nullable Link link, byte[] hash) {
    long size() {
        return checkpoint.size();
    }

    /** Its place in the series; 0 where that is not signed. */
    long number() {
        return link == null ? 0 : link.number();
    }

    /** Whether this was signed right after the other, which is proof that the other belongs to the same history. */
    boolean names(Signed before) {
        return link != null && Arrays.equals(link.previous(), before.hash);
    }

    /** Whether both are one checkpoint, whoever else may have signed one of them. */
    boolean isSame(Signed other) {
        return link != null
                && other.link != null
                && checkpoint.text().equals(other.checkpoint.text())
                && link.number() == other.link.number()
                && link.signedAt().equals(other.link.signedAt())
                && Arrays.equals(link.previous(), other.link.previous());
    }

    /** Such as "checkpoint 3 of 2021-04-30T16:00:00Z". */
    String said() {
        return link == null ? "the checkpoint in " + name : "checkpoint " + link.number() + " of " + link.signedAt();
    }
}
