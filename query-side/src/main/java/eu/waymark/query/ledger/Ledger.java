package eu.waymark.query.ledger;

import eu.waymark.query.fold.Keys;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The Merkle tree over all events as a view of tiles: followed, built anew and thrown away like any other. The position that the view
 * stands on is the tree's last leaf.
 */
public final class Ledger implements Projection<Tile> {
    public static final Ledger VIEW = new Ledger();
    /** The tiles belong to no project. */
    public static final String SCOPE = "";

    /** So many that a hash of the highest level covers 2^24 events; what lies above is computed when it is read. */
    static final int LEVELS = 4;

    private Ledger() {}

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Tile> document() {
        return Tile.class;
    }

    @Override
    public String scope(RecordedEvent event) {
        return SCOPE;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> key(level, event.position() >> (level + 1) * Tile.HEIGHT))
                .toList();
    }

    /** The key of a tile, such as {@code 0/000000000012}. */
    static String key(int level, long number) {
        return level + "/" + Keys.numbered(number);
    }

    @Override
    public Tile fold(String key, @Nullable Tile tile, RecordedEvent event) {
        return (tile == null ? Tile.EMPTY : tile).with(key.charAt(0) - '0', event.position(), event.leaf());
    }
}
