package eu.waymark.shared.ledger;

import java.util.List;

/**
 * That an event is in the ledger. Every hash is base64.
 *
 * @param leaf hash of the event
 * @param hashes from the leaf up, as RFC 6962 has them
 * @param root that they lead to: the one in a checkpoint over {@code size} events
 */
public record Inclusion(long position, long size, String leaf, List<String> hashes, String root) {}
