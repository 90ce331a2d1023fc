package eu.waymark.query.bundle.write;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.query.ledger.MerkleTree;
import eu.waymark.query.store.ViewReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the record holds against what the ledger holds: nothing is exported where they differ. */
record LedgerCheck(ViewReader views) {
    private static final int PAGE = 500;

    /** Throws {@link LedgerDiffersException} naming the first position where they differ. */
    void agree(List<RecordedEvent> events) {
        for (List<RecordedEvent> page : pages(events))
            views.read(snapshot -> {
                MerkleTree tree = new MerkleTree(snapshot);
                for (RecordedEvent event : page)
                    same(
                            event.position(),
                            event.position() < tree.size() ? tree.leaf(event.position()) : null,
                            event.leaf());
                return page;
            });
    }

    /** That what is written now is still what was compared. */
    static void same(RecordedEvent compared, StoredEvent event) {
        same(event.position(), compared.leaf(), Leaf.hash(event));
    }

    private static void same(long position, byte @Nullable [] kept, byte[] read) {
        if (!Arrays.equals(kept, read))
            throw new LedgerDiffersException(
                    "the event at position %d is not the one that the ledger holds; ./waymark verify says more"
                            .formatted(position));
    }

    static List<List<RecordedEvent>> pages(List<RecordedEvent> events) {
        List<List<RecordedEvent>> pages = new ArrayList<>();
        for (int from = 0; from < events.size(); from += PAGE)
            pages.add(events.subList(from, Math.min(events.size(), from + PAGE)));
        return pages;
    }
}
