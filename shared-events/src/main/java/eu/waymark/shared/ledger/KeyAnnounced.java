package eu.waymark.shared.ledger;

import java.time.Instant;

/**
 * The key is announced, now or when that was first asked for.
 *
 * @param sequence of the event in the stream of the ledger
 * @param recordedAt whole milliseconds
 */
public record KeyAnnounced(LedgerKey key, long sequence, Instant recordedAt) implements KeyAnnouncement {}
