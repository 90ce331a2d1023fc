package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordReader;
import eu.waymark.query.ledger.LeafTiles;
import eu.waymark.query.store.ViewNotReadyException;
import eu.waymark.query.store.ViewReader;
import eu.waymark.query.store.ViewStoreException;
import eu.waymark.query.verify.Difference.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds where the record left the history that a checkpoint was signed over. The ledger's tiles hold every leaf as it was followed: where
 * their root is the signed one they are that history, and comparing with them gives the very position; elsewhere there is a range.
 */
record Locating(RecordReader reader, ViewReader views, Walked walked) {

    Difference locate(Witness witness) {
        try {
            return views.read(snapshot -> byLeaves(new LeafTiles(snapshot), witness))
                    .orElseGet(() -> byCheckpoints(witness));
        } catch (ViewNotReadyException | ViewStoreException e) {
            return byCheckpoints(witness);
        }
    }

    private Optional<Difference> byLeaves(LeafTiles leaves, Witness witness) {
        long size = witness.signed().size();
        if (leaves.size() < size
                || !Arrays.equals(
                        leaves.root(size), witness.signed().checkpoint().root())) return Optional.empty();
        Whereabouts whereabouts = new Whereabouts(reader, leaves, walked.size());
        OptionalLong first = whereabouts.first(witness.base(), size);
        // What agrees with another checkpoint may not be what this one was signed over.
        if (first.isEmpty() && walked.size() >= size) first = whereabouts.first(0, witness.base());
        return Optional.of(first.isPresent() ? whereabouts.at(first.getAsLong()) : stopped(witness));
    }

    private Difference stopped(Witness witness) {
        Stop end = walked.end();
        return Difference.at(end.kind(), end.position(), said(end, witness));
    }

    private Difference byCheckpoints(Witness witness) {
        long size = witness.signed().size();
        if (walked.size() < size) {
            Stop end = walked.end();
            return new Difference(end.kind(), witness.base(), end.position(), said(end, witness) + beforeThat(witness));
        }
        return new Difference(
                Kind.REWRITTEN,
                witness.base(),
                size - 1,
                "an event among these was changed, moved, taken out or put in: %s was signed over others. %s"
                        .formatted(
                                witness.signed().said(),
                                "Nothing is left that says which: the ledger's tiles do not lead to what was signed"));
    }

    private static String said(Stop end, Witness witness) {
        long lost = witness.signed().size() - end.position();
        return end.kind() == Kind.ENDED
                ? "%s, and %s covers %d more"
                        .formatted(end.said(), witness.signed().said(), lost)
                : end.said();
    }

    private String beforeThat(Witness witness) {
        return walked.size() == witness.base()
                ? ""
                : ". That is at position %d; whether something was changed before it cannot be told, since no checkpoint covers just that"
                        .formatted(walked.size());
    }
}
