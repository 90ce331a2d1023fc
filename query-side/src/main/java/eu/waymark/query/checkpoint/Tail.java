package eu.waymark.query.checkpoint;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.ledger.MerkleTree;
import eu.waymark.query.store.ViewReader;
import java.util.Optional;

/** The events that no checkpoint covers yet, held against the tiles before they are signed. */
record Tail(RecordReader reader, ViewReader views) {
    /** Events compared in one reading of the views: none of them is long, and memory does not grow with the tail. */
    private static final long PART = 40L * Part.TILE;

    /**
     * Compares the events themselves with every leaf below this head, and each tile with its root.
     *
     * @param covered how many events the last checkpoint covers
     * @throws LedgerDiffersException naming the first position at which they differ
     * @throws NotSignedException where the views were built anew meanwhile
     */
    void compare(long covered, Checkpoint head) {
        for (long from = covered / Part.TILE * Part.TILE; from < head.size(); from += PART)
            compare(from, Math.min(from + PART, head.size()), head);
    }

    private void compare(long from, long to, Checkpoint head) {
        views.read(snapshot -> {
            MerkleTree tree = new MerkleTree(snapshot);
            if (tree.size() < head.size()) throw NotSignedException.viewsBehind(head.size());
            new Part(reader, tree, Optional.of(head)).compare(from, to);
            return tree.size();
        });
    }
}
