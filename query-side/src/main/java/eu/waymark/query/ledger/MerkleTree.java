package eu.waymark.query.ledger;

import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewsDamagedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tree as it lies in the tiles of one snapshot; each tile is read once. Hashes and proofs are those of RFC 6962, section 2.1.
 * Valid as long as the snapshot; used by one thread.
 */
public final class MerkleTree {
    private final Snapshot snapshot;
    private final Map<String, Tile> read = new HashMap<>();

    public MerkleTree(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** How many leaves the tree has. */
    public long size() {
        return snapshot.position(Ledger.VIEW) + 1;
    }

    /** The hash of the leaf at this position, which is below {@link #size}. */
    public byte[] leaf(long position) {
        return hash(0, position);
    }

    /** The hash of the tree as it was when it had so many leaves, at most {@link #size}. */
    public byte[] root(long size) {
        return size == 0 ? Merkle.empty() : over(0, size);
    }

    /** That the leaf at this position is in the tree of this size: {@code 0 <= position < size}. */
    public InclusionProof inclusion(long position, long size) {
        List<byte[]> path = new ArrayList<>();
        include(path, position, 0, size);
        return new InclusionProof(position, size, path);
    }

    private void include(List<byte[]> path, long position, long from, long to) {
        if (to - from == 1) return;
        long middle = from + split(to - from);
        boolean left = position < middle;
        if (left) include(path, position, from, middle);
        else include(path, position, middle, to);
        path.add(left ? over(middle, to) : over(from, middle));
    }

    /** That the tree of the first size is the beginning of the tree of the second: {@code 0 <= from <= to}. */
    public ConsistencyProof consistency(long from, long to) {
        List<byte[]> path = new ArrayList<>();
        if (from > 0) extend(path, from, 0, to, true);
        return new ConsistencyProof(from, to, path);
    }

    /** @param whole whether what begins here is the whole of the former tree, whose root needs no proof */
    private void extend(List<byte[]> path, long former, long from, long to, boolean whole) {
        if (former == to) {
            if (!whole) path.add(over(from, to));
            return;
        }
        long middle = from + split(to - from);
        if (former <= middle) {
            extend(path, former, from, middle, whole);
            path.add(over(middle, to));
        } else {
            extend(path, former, middle, to, false);
            path.add(over(from, middle));
        }
    }

    /** The largest power of two below this number of leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    private byte[] over(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int height = Long.numberOfTrailingZeros(leaves);
            return hash(height, from >> height);
        }
        long middle = from + split(leaves);
        return Merkle.node(over(from, middle), over(middle, to));
    }

    /** The root over the leaves from {@code index << height} on, {@code 1 << height} of them. */
    private byte[] hash(int height, long index) {
        int level = height / Tile.HEIGHT;
        return height % Tile.HEIGHT == 0 && level < Ledger.LEVELS
                ? tiled(level, index)
                : Merkle.node(hash(height - 1, 2 * index), hash(height - 1, 2 * index + 1));
    }

    private byte[] tiled(int level, long index) {
        byte[] hashes = tile(level, index / Tile.WIDTH).hashes();
        int place = (int) (index % Tile.WIDTH);
        if ((place + 1) * Merkle.HASH > hashes.length)
            throw new ViewsDamagedException("the ledger lacks hash %d of level %d".formatted(index, level), null);
        return Merkle.at(hashes, place);
    }

    private Tile tile(int level, long number) {
        return read.computeIfAbsent(Ledger.key(level, number), this::find);
    }

    private Tile find(String key) {
        @Nullable Tile found = snapshot.find(Ledger.VIEW, Ledger.SCOPE, key);
        if (found == null) throw new ViewsDamagedException("the ledger lacks its tile " + key, null);
        return found;
    }
}
