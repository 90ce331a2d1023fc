package eu.waymark.query.export;

import org.jspecify.annotations.Nullable;

/** Where an export learns by which head of the ledger it can be proved. May be asked from any thread. */
@FunctionalInterface
public interface LedgerHeads {
    /** There is no ledger. */
    LedgerHeads NONE = position -> null;

    /** A head that covers the event at this position; null where there is none. */
    @Nullable
    LedgerHead covering(long position);
}
