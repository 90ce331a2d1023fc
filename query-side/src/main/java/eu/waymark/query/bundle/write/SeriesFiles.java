package eu.waymark.query.bundle.write;

import eu.waymark.query.bundle.ConsistencyLine;
import eu.waymark.query.bundle.SeriesFile;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.LedgerDiffersException;
import eu.waymark.query.checkpoint.Link;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.ledger.MerkleTree;
import eu.waymark.query.store.ViewReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checkpoints of a bundle: the one that covers its events, and those before it, the newest thousand. Where the ledger changed its key,
 * they begin with the first that the present key signed.
 *
 * @param files in the order of the series, at least one
 */
record SeriesFiles(List<SeriesFile> files) {
    /**
     * Up to the first checkpoint over that many events.
     *
     * @throws LedgerDiffersException where there is none that this key signed
     */
    static SeriesFiles upTo(long size, CheckpointSeries series, VerifierKey key) {
        Deque<SeriesFile> newest = new ArrayDeque<>();
        long last = series.last()
                .flatMap(note -> Link.of(note, key))
                .map(Link::number)
                .orElse(0L);
        try (Stream<SignedNote> notes = series.after(Math.max(0, last - 2 * SeriesFile.MOST))) {
            for (Iterator<SignedNote> each = notes.iterator(); each.hasNext(); ) {
                SignedNote note = each.next();
                Optional<Link> link = Link.of(note, key);
                if (link.isEmpty()) newest.clear();
                else newest.add(SeriesFile.of(note, link.get()));
                if (newest.size() > SeriesFile.MOST) newest.remove();
                if (!newest.isEmpty() && newest.getLast().checkpoint().size() >= size) break;
            }
        }
        if (newest.isEmpty() || newest.getLast().checkpoint().size() != size)
            throw new LedgerDiffersException(
                    "no checkpoint over %d events is signed by %s".formatted(size, key.name()));
        return new SeriesFiles(List.copyOf(newest));
    }

    SeriesFile last() {
        return files.getLast();
    }

    /** That each tree grew from the one before. Throws {@link LedgerDiffersException} where the ledger is not what was signed. */
    List<ConsistencyLine> consistency(ViewReader views) {
        return views.read(snapshot -> {
            MerkleTree tree = new MerkleTree(snapshot);
            List<ConsistencyLine> lines = new ArrayList<>();
            for (int index = 0; index < files.size(); index++) {
                Checkpoint signed = files.get(index).checkpoint();
                agree(tree, signed);
                if (index == 0) continue;
                long before = files.get(index - 1).checkpoint().size();
                lines.add(ConsistencyLine.of(tree.consistency(before, signed.size())));
            }
            return List.copyOf(lines);
        });
    }

    private static void agree(MerkleTree tree, Checkpoint signed) {
        if (!new Checkpoint(signed.origin(), signed.size(), tree.root(signed.size())).agrees(signed))
            throw new LedgerDiffersException("the first %d events are no longer those that a checkpoint was signed over"
                    .formatted(signed.size()));
    }
}
