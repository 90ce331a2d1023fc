package eu.waymark.query.ledger;

import java.util.Arrays;

/**
 * The right edge of a tree that grows leaf by leaf: the roots of its largest complete subtrees, from left to right. Whatever the number
 * of leaves, at most 63 hashes. Immutable by agreement: nobody changes {@code roots}.
 *
 * @param size how many leaves
 * @param roots one after the other; as many as {@code size} has one bits
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record Frontier(long size, byte[] roots) {
    public static final Frontier EMPTY = new Frontier(0, new byte[0]);

    /** With one leaf more. */
    public Frontier with(byte[] leaf) {
        byte[] root = leaf;
        int kept = roots.length / Merkle.HASH;
        for (long full = size; (full & 1) == 1; full >>= 1) root = Merkle.node(Merkle.at(roots, --kept), root);
        return new Frontier(size + 1, Merkle.with(Arrays.copyOf(roots, kept * Merkle.HASH), root));
    }

    /** The hash of the whole tree. */
    public byte[] root() {
        int left = roots.length / Merkle.HASH;
        if (left == 0) return Merkle.empty();
        byte[] root = Merkle.at(roots, --left);
        while (left > 0) root = Merkle.node(Merkle.at(roots, --left), root);
        return root;
    }
}
