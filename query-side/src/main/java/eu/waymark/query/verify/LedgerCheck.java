package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.ledger.LeafTiles;
import eu.waymark.query.ledger.Ledger;
import eu.waymark.query.ledger.MerkleTree;
import eu.waymark.query.store.Generation;
import eu.waymark.query.store.Snapshot;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.store.ViewStoreException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether the root of the ledger's view is that of the record.
 *
 * @param covered how many events a checkpoint covers that holds: where these differ, the view is wrong and not the record
 */
record LedgerCheck(RecordReader reader, ViewReader views, Walked walked, long covered, Faults faults) {

    private static final String UNLESS = ", unless it is the ledger's view that was changed";

    /** A difference of the record where it may be the record that is wrong; else a fault of the view, or nothing. */
    Optional<Difference> check(Generation ledger) {
        try {
            return views.read(snapshot -> check(snapshot, ledger.position() + 1));
        } catch (ViewNotReadyException e) {
            return Optional.empty(); // It is being built anew; it was live a moment ago.
        } catch (ViewStoreException e) {
            return fault(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Difference> check(Snapshot snapshot, long size) {
        if (walked.roots().agree(size, new MerkleTree(snapshot).root(size))) return Optional.empty();
        Whereabouts whereabouts = new Whereabouts(reader, new LeafTiles(snapshot), walked.size());
        OptionalLong first = whereabouts.first(0, size);
        if (first.isEmpty() && size > walked.size()) return Optional.of(shorter(size));
        if (first.isEmpty())
            return fault("its root over %d events does not follow from its own leaves".formatted(size));
        long position = first.getAsLong();
        if (position < covered)
            return fault(
                    "its leaf at position %d is not that of the record, which a checkpoint covers".formatted(position));
        fault("it followed another event at position %d, which no checkpoint covers".formatted(position));
        Difference found = whereabouts.at(position);
        return Optional.of(Difference.at(found.kind(), position, found.said() + UNLESS));
    }

    private Difference shorter(long size) {
        Stop end = walked.end();
        long lost = size - end.position();
        return Difference.at(
                end.kind(),
                end.position(),
                "%s, and the views have followed %d more".formatted(end.said(), lost) + UNLESS);
    }

    private Optional<Difference> fault(String said) {
        faults.add(Fault.view(Ledger.VIEW.name(), said));
        return Optional.empty();
    }
}
