package eu.waymark.query.ledger;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.query.answer.Freshness.Horizon;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewReader;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** The ledger of a record as views hold it that follow when they are told to. */
public final class HeldLedger implements ViewReader, Horizon {
    private FoldedTiles tiles = new FoldedTiles(List.of());

    /** Holds all that is recorded now, as it is now. */
    public HeldLedger follow(RecordReader record) {
        return hold(record, record.size());
    }

    /** Holds the first events only. */
    public HeldLedger hold(RecordReader record, long size) {
        tiles = new FoldedTiles(record.read(0, (int) Math.max(1, record.size())).stream()
                .limit(size)
                .map(Leaf::hash)
                .toList());
        return this;
    }

    public FoldedTiles tiles() {
        return tiles;
    }

    @Override
    public <R> R read(Function<Snapshot, R> reading) {
        return reading.apply(tiles);
    }

    @Override
    public boolean await(long position, Duration atMost) {
        return tiles.position(Ledger.VIEW) >= position;
    }
}
