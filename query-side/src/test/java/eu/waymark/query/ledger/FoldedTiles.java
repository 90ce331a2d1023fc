package eu.waymark.query.ledger;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.store.Documents;
import eu.waymark.query.store.Selection;
import eu.waymark.query.store.Slice;
import eu.waymark.query.store.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The view of the ledger over some leaves, each tile kept as the JSON that a store would keep. */
public final class FoldedTiles implements Snapshot {
    private final Map<String, byte[]> tiles = new HashMap<>();
    private final long size;

    public FoldedTiles(List<byte[]> leaves) {
        Map<String, Tile> folded = new HashMap<>();
        for (int position = 0; position < leaves.size(); position++)
            for (int level = 0; level < Ledger.LEVELS; level++) {
                String key = Ledger.key(level, (long) position >> (level + 1) * Tile.HEIGHT);
                folded.put(key, folded.getOrDefault(key, Tile.EMPTY).with(level, position, leaves.get(position)));
            }
        folded.forEach((key, tile) -> tiles.put(key, Documents.write(tile)));
        this.size = leaves.size();
    }

    /** Another leaf in its tile, and nothing above it. */
    public void replaceLeaf(long position, byte[] leaf) {
        String key = Ledger.key(0, position >> Tile.HEIGHT);
        Tile tile = Documents.read(Tile.class, Objects.requireNonNull(tiles.get(key)));
        byte[] hashes = tile.hashes().clone();
        System.arraycopy(leaf, 0, hashes, (int) (position % Tile.WIDTH) * Merkle.HASH, Merkle.HASH);
        tiles.put(key, Documents.write(new Tile(hashes, tile.pending())));
    }

    @Override
    public <D> @Nullable D find(Projection<D> view, String project, String key) {
        byte[] json = tiles.get(key);
        return json == null ? null : Documents.read(view.document(), json);
    }

    @Override
    public <D> Slice<D> list(Projection<D> view, Selection selection) {
        throw new UnsupportedOperationException("tiles are found by their keys");
    }

    @Override
    public long position(Projection<?> view) {
        return size - 1;
    }
}
