package eu.waymark.shared.ledger;

import java.util.List;

/**
 * That one ledger is the beginning of another. Every hash is base64.
 *
 * @param hashes as RFC 6962 has them; none where both are the same, or the former is empty
 */
public record Consistency(long from, long to, String fromRoot, String toRoot, List<String> hashes) {}
