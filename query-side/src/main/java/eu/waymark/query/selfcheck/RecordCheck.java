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

    /**
     * How far a look came.
     *
     * @param next where the next one goes on
     * @param wentRound whether the whole record has been looked at now
     */
    record Reached(long next, boolean wentRound) {}

    /** Looks, and changes nothing: a reading may be run more than once. */
    Reached look(MerkleTree tree) {
        Part part = new Part(reader, tree, signed(tree));
        // On whole tiles, so that each is proved up to a root that was signed.
        long newest = Math.max(0, tree.size() - NEWEST) / Part.TILE * Part.TILE;
        part.compare(newest, tree.size());
        long from = next >= newest ? 0 : next;
        long end = Math.min(from + PART, newest);
        part.compare(from, end);
        return new Reached(end, end == newest);
    }

    void goOn(Reached reached) {
        next = reached.next();
    }

    private Optional<Checkpoint> signed(MerkleTree tree) {
        return checkpoints.latest().map(Described::checkpoint).filter(signed -> signed.size() <= tree.size());
    }
}
