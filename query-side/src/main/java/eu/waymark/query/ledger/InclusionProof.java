package eu.waymark.query.ledger;

import java.util.List;

/**
 * That a leaf stands at a position in a tree of a certain size. Verified as RFC 9162, section 2.1.3.2 says.
 *
 * @param position of the leaf, from 0
 * @param size leaves of the tree, more than {@code position}
 * @param hashes from the leaf up
 */
public record InclusionProof(long position, long size, List<byte[]> hashes) {
    public InclusionProof {
        hashes = List.copyOf(hashes);
        if (position < 0 || position >= size)
            throw new IllegalArgumentException("a tree of %d leaves has none at %d".formatted(size, position));
    }

    /**
     * The root that this leaf leads to. The proof holds where that is the root of the tree.
     *
     * @throws IllegalArgumentException where the proof has too few or too many hashes
     */
    public byte[] root(byte[] leaf) {
        byte[] root = leaf;
        long index = position;
        long last = size - 1;
        for (byte[] hash : hashes) {
            if (last == 0) throw new IllegalArgumentException("the proof has too many hashes");
            if ((index & 1) == 1 || index == last) {
                root = Merkle.node(hash, root);
                while ((index & 1) == 0 && index != 0) {
                    index >>= 1;
                    last >>= 1;
                }
            } else {
                root = Merkle.node(root, hash);
            }
            index >>= 1;
            last >>= 1;
        }
        if (last != 0) throw new IllegalArgumentException("the proof has too few hashes");
        return root;
    }
}
