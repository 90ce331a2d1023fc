package eu.waymark.query.given;

import eu.waymark.shared.ledger.LedgerKey;
import eu.waymark.shared.ledger.LedgerOrigin;
import eu.waymark.shared.ledger.SigningKeyAnnounced;

/** Events of a ledger. */
public final class LedgerEvents {
    private LedgerEvents() {}

    /** Of a ledger that has no record: nothing follows from it. */
    public static SigningKeyAnnounced announced() {
        LedgerOrigin origin = new LedgerOrigin("waymark/ac8bc6bc8396eee9");
        return announced(
                new LedgerKey(origin + "+00000000+" + "a".repeat(44)),
                new LedgerKey(origin + "+00000000+" + "b".repeat(44)));
    }

    /** That the one is to sign in the place of the other. */
    public static SigningKeyAnnounced announced(LedgerKey replaces, LedgerKey key) {
        return new SigningKeyAnnounced(key.origin(), replaces, key, Events.DAY, null);
    }
}
