package eu.waymark.query.verify;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record, read once from its beginning.
 *
 * @param size how many events could be read, without a gap
 * @param root of the tree over them
 * @param stop what they end with, where they do not reach as far as the record says
 * @param disordered the first event that breaks the order of its stream
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
record Walked(
        long size,
        byte[] root,
        Roots roots,
        @Nullable Stop stop,
        @Nullable Difference disordered) {

    /** Why it does not go on after {@link #size}. */
    Stop end() {
        return Optional.ofNullable(stop).orElseGet(() -> Stop.end(size));
    }
}
