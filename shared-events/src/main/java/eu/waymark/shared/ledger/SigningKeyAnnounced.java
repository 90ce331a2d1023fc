package eu.waymark.shared.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ledger is to be signed with another key from now on. It counts from the checkpoint on that both keys have signed.
 *
 * @param replaces the key that has signed until then
 * @param key the one that is to sign
 * @param occurredOn the day of the announcement, in UTC: a ledger is nowhere
 */
public record SigningKeyAnnounced(
        LedgerOrigin origin,
        LedgerKey replaces,
        LedgerKey key,
        LocalDate occurredOn,
        @Nullable String note) implements LedgerEvent {}
