package eu.waymark.query.export;

import eu.waymark.query.checkpoint.NotSignedException;
import org.jspecify.annotations.Nullable;

/** Where an export learns by which head of the ledger it can be proved. May be asked from any thread. */
@FunctionalInterface
public interface LedgerHeads {
    /** There is no ledger. */
    LedgerHeads NONE = position -> null;

    /** The last head that was signed, where it covers the event at this position; null where it does not. Signs nothing. */
    @Nullable
    LedgerHead covering(long position);

    /**
     * A head that covers the event at this position, signed for this where there is none yet.
     *
     * @throws NotSignedException where none can be signed; the message says the way out
     */
    default LedgerHead signed(long position) {
        LedgerHead head = covering(position);
        if (head == null) throw NotSignedException.noLedger(position);
        return head;
    }
}
