package eu.waymark.query.verify;

import eu.waymark.query.ledger.Frontier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** The roots of the record at the sizes that something else has a root for, collected while it is read. For one thread. */
final class Roots {
    private final long[] sizes;
    private final Map<Long, byte[]> found = new HashMap<>();
    private int next;

    /** @param sizes in any order, some perhaps twice */
    Roots(LongStream sizes) {
        this.sizes = sizes.sorted().distinct().toArray();
        reached(Frontier.EMPTY);
    }

    /** To be told of every size, one after the other. */
    void reached(Frontier frontier) {
        if (next == sizes.length || sizes[next] != frontier.size()) return;
        found.put(frontier.size(), frontier.root());
        next++;
    }

    /** The root over the first events; none where the record does not reach so far. */
    Optional<byte[]> of(long size) {
        return Optional.ofNullable(found.get(size));
    }

    boolean agree(long size, byte[] root) {
        return of(size).filter(own -> Arrays.equals(own, root)).isPresent();
    }
}
