package eu.waymark.query.ledger;

/**
 * A part of the tree: up to 256 hashes of one of its levels, side by side. On level 0 they are leaves; on every other level each is the
 * root over a full tile of the level below.
 *
 * <p>Each tile is folded from the events alone, never from another tile. So it carries what it needs of the levels below: the frontier of
 * the leaves under its next hash, which is not complete yet.
 *
 * @param hashes those that are complete, one after the other, 32 bytes each
 * @param pending the frontier under the next one, as {@link Frontier#roots}
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record Tile(byte[] hashes, byte[] pending) {
    /** Hashes in a full tile. */
    static final int WIDTH = 256;
    /** Doublings from a level to the next. */
    static final int HEIGHT = 8;

    static final Tile EMPTY = new Tile(new byte[0], new byte[0]);

    /** What a store gives back may be damaged: it is refused here, and not met half way up the tree. */
    public Tile {
        if (hashes == null || pending == null || (hashes.length | pending.length) % Merkle.HASH != 0)
            throw new IllegalArgumentException("a tile is made of whole hashes");
    }

    /**
     * With one leaf more below it.
     *
     * @param position of the leaf in the whole tree
     */
    Tile with(int level, long position, byte[] leaf) {
        long under = 1L << level * HEIGHT;
        Frontier grown = new Frontier(position % under, pending).with(leaf);
        return grown.size() < under
                ? new Tile(hashes, grown.roots())
                : new Tile(Merkle.with(hashes, grown.roots()), EMPTY.pending);
    }
}
