package eu.waymark.query.export;

/**
 * The ledger at a size.
 *
 * @param size how many events it covers
 * @param root base64 of its root hash, as a checkpoint has it
 */
public record LedgerHead(long size, String root) {}
