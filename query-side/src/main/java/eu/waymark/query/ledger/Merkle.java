package eu.waymark.query.ledger;

import eu.waymark.shared.Sha256;
import java.util.Arrays;

/** How a Merkle tree is hashed: RFC 6962, section 2.1. Leaves are hashed by {@link eu.waymark.eventstore.ledger.Leaf}. */
public final class Merkle {
    /** Length of every hash, in bytes. */
    public static final int HASH = 32;

    private static final byte[] NODE = {1};

    private Merkle() {}

    /** The hash of a tree without leaves. */
    public static byte[] empty() {
        return Sha256.of();
    }

    /** The hash of the node over these two. */
    public static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /** The hash at this place in hashes that stand one after the other. */
    static byte[] at(byte[] hashes, int index) {
        return Arrays.copyOfRange(hashes, index * HASH, (index + 1) * HASH);
    }

    /** These hashes and one more. */
    static byte[] with(byte[] hashes, byte[] hash) {
        byte[] all = Arrays.copyOf(hashes, hashes.length + HASH);
        System.arraycopy(hash, 0, all, hashes.length, HASH);
        return all;
    }
}
