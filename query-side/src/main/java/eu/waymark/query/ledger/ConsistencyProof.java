package eu.waymark.query.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * That one tree is the beginning of another. Verified as RFC 9162, section 2.1.4.2 says.
 *
 * @param from leaves of the former tree
 * @param to leaves of the latter, not fewer
 * @param hashes of nodes, in the order of the RFC; none where both trees are the same, or the former is empty
 */
public record ConsistencyProof(long from, long to, List<byte[]> hashes) {
    public ConsistencyProof {
        hashes = List.copyOf(hashes);
        if (from < 0 || from > to)
            throw new IllegalArgumentException("a tree of %d leaves does not begin with %d".formatted(to, from));
    }

    /** Whether the tree with this root grew into the one with that root. */
    public boolean holds(byte[] formerRoot, byte[] latterRoot) {
        if (from == to) return hashes.isEmpty() && Arrays.equals(formerRoot, latterRoot);
        if (from == 0) return hashes.isEmpty() && Arrays.equals(formerRoot, Merkle.empty());
        boolean complete = Long.bitCount(from) == 1;
        if (!complete && hashes.isEmpty()) return false;
        byte[] former = complete ? formerRoot : hashes.getFirst();
        byte[] latter = former;
        long index = from - 1;
        long last = to - 1;
        while ((index & 1) == 1) {
            index >>= 1;
            last >>= 1;
        }
        for (byte[] hash : complete ? hashes : hashes.subList(1, hashes.size())) {
            if (last == 0) return false;
            if ((index & 1) == 1 || index == last) {
                former = Merkle.node(hash, former);
                latter = Merkle.node(hash, latter);
                while ((index & 1) == 0 && index != 0) {
                    index >>= 1;
                    last >>= 1;
                }
            } else {
                latter = Merkle.node(latter, hash);
            }
            index >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(former, formerRoot) && Arrays.equals(latter, latterRoot);
    }
}
