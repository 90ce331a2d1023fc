package eu.waymark.query.ledger;

import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewsDamagedException;
import org.jspecify.annotations.Nullable;

/**
 * The leaves as they were followed, read one tile after the other: of a whole tree, where {@link MerkleTree} is for the few hashes of a
 * proof. Valid as long as the snapshot; used by one thread.
 */
public final class LeafTiles {
    private final Snapshot snapshot;
    private final long size;
    private long number = -1;
    private byte[] hashes = {};

    public LeafTiles(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.size = snapshot.position(Ledger.VIEW) + 1;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The hash of the leaf at this position, which is below {@link #size}. */
    public byte[] leaf(long position) {
        if (number != position / Tile.WIDTH) turnTo(position / Tile.WIDTH);
        int index = (int) (position % Tile.WIDTH);
        if (hashes.length < (index + 1) * Merkle.HASH) throw damage();
        return Merkle.at(hashes, index);
    }

    /** The root over the first leaves, hashed from each of them, whatever the tiles above say. */
    public byte[] root(long leaves) {
        Frontier frontier = Frontier.EMPTY;
        for (long position = 0; position < leaves; position++) frontier = frontier.with(leaf(position));
        return frontier.root();
    }

    private void turnTo(long tile) {
        number = tile;
        @Nullable Tile found = snapshot.find(Ledger.VIEW, Ledger.SCOPE, Ledger.key(0, tile));
        if (found == null) throw damage();
        hashes = found.hashes();
    }

    private ViewsDamagedException damage() {
        return new ViewsDamagedException("the ledger lacks leaves of its tile " + Ledger.key(0, number), null);
    }
}
