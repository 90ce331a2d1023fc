package eu.waymark.shared.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Announces the key that is to sign a ledger from now on. No project decides that, and no client asks for it: it comes from the process
 * that holds the keys, and is answered with a {@link KeyAnnouncement}.
 *
 * @param replaces the key that has signed until now
 * @param key the one that is to sign; announced again, it has the same answer and no second event
 */
public record AnnounceSigningKey(
        LedgerOrigin origin,
        LedgerKey replaces,
        LedgerKey key,
        @Nullable String note) {
    /** As it goes over the bus. */
    public static final String NAME = "AnnounceSigningKey";
}
