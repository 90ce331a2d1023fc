package eu.waymark.shared.ledger;

import eu.waymark.shared.Event;
import eu.waymark.shared.Streams;

/** What happened to the ledger itself: in a stream of its own, and in no project's history. */
public sealed interface LedgerEvent extends Event permits SigningKeyAnnounced {
    LedgerOrigin origin();

    @Override
    default String subject() {
        return Streams.ledger(origin());
    }

    @Override
    default boolean belongsToProject() {
        return false;
    }
}
