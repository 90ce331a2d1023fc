package eu.waymark.shared.ledger;

import java.time.Instant;

/**
 * A checkpoint with its signatures, and what it says.
 *
 * @param number place in the series, from 1
 * @param signedAt by the clock of whoever signed, whole milliseconds
 * @param size how many events it covers
 * @param root hash of the tree over them, base64
 * @param note the whole of it, as it is kept and given away
 */
public record SignedCheckpoint(long number, Instant signedAt, long size, String root, String note) {}
