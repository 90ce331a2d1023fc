package eu.waymark.query.selfcheck;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.Checkpoints;
import eu.waymark.query.checkpoint.Described;
import eu.waymark.query.checkpoint.Part;
import eu.waymark.query.ledger.MerkleTree;
import java.util.Optional;

/** Goes round the record, from its beginning on, and looks at its end each time. Used by one thread. */
final class RecordCheck {
    /** Events looked at in each round, counted from the end. */
    static final int NEWEST = 1_024;
    /** Events of the others looked at in each round: a million in less than two hours, where a round is a minute. */
    static final int PART = 10_240;

    private final RecordReader reader;
    private final Checkpoints checkpoints;
    private long next;

    RecordCheck(RecordReader reader, Checkpoints checkpoints) {
        this.reader = reader;
        this.checkpoints = checkpoints;
    }

    /** Whether it has come round with this look. */
    boolean look(MerkleTree tree) {
        Part part = new Part(reader, tree, signed(tree));
        // On whole tiles, so that each is proved up to a root that was signed.
        long newest = Math.max(0, tree.size() - NEWEST) / Part.TILE * Part.TILE;
        part.compare(newest, tree.size());
        if (next >= newest) next = 0;
        long end = Math.min(next + PART, newest);
        part.compare(next, end);
        next = end;
        return end == newest;
    }

    private Optional<Checkpoint> signed(MerkleTree tree) {
        return checkpoints.latest().map(Described::checkpoint).filter(signed -> signed.size() <= tree.size());
    }
}
