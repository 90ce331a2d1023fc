package eu.waymark.query.checkpoint;

import eu.waymark.eventstore.RecordDamagedException;
import eu.waymark.eventstore.RecordReader;
import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.query.ledger.MerkleTree;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A part of the record, held against the ledger: every event against its leaf, and every tile of leaves, by a proof of inclusion, against
 * a root. So neither a leaf nor a hash above it can be changed along with the event.
 *
 * @param signed what is to be proved against: a checkpoint that covers no more than the tree has; empty where there is none
 */
public record Part(RecordReader reader, MerkleTree tree, Optional<Checkpoint> signed) {
    /** Leaves in a tile. */
    public static final int TILE = 256;

    /**
     * Compares the events from the one position to before the other.
     *
     * @param from where a tile begins
     * @throws LedgerDiffersException naming the first position at which they differ
     * @throws eu.waymark.eventstore.RecordUnavailableException where the record cannot be reached: that is no difference
     */
    public void compare(long from, long to) {
        for (long at = from; at < to; ) {
            List<StoredEvent> page = page(at, (int) Math.min(4 * TILE, to - at));
            if (page.isEmpty()) throw differs(at, "is gone");
            page.forEach(event -> compare(event, to));
            at += page.size();
        }
    }

    private void compare(StoredEvent event, long to) {
        long position = event.position();
        byte[] leaf = Leaf.hash(event);
        if (!Arrays.equals(leaf, tree.leaf(position))) throw differs(position, "is not the one that the ledger holds");
        signed.ifPresent(checkpoint -> {
            long last = Math.min(checkpoint.size(), to) - 1;
            boolean closes = position % TILE == TILE - 1 || position == last;
            if (!closes || position > last) return;
            byte[] root = tree.inclusion(position, checkpoint.size()).root(leaf);
            if (!Arrays.equals(root, checkpoint.root()))
                throw new LedgerDiffersException(
                        "the events at positions %d to %d do not lead to the root over %d events"
                                .formatted(position / TILE * TILE, position, checkpoint.size()));
        });
    }

    private List<StoredEvent> page(long from, int limit) {
        try {
            return reader.read(from, limit);
        } catch (RecordDamagedException e) {
            throw damaged(from, limit, e);
        }
    }

    private RuntimeException damaged(long from, int limit, RecordDamagedException cause) {
        for (long position = from; position < from + limit; position++)
            if (!isReadable(position)) return differs(position, "cannot be read: " + cause.getMessage());
        return cause;
    }

    private boolean isReadable(long position) {
        try {
            return reader.at(position).isPresent();
        } catch (RecordDamagedException e) {
            return false;
        }
    }

    private static LedgerDiffersException differs(long position, String how) {
        return new LedgerDiffersException("the event at position %d %s".formatted(position, how));
    }
}
