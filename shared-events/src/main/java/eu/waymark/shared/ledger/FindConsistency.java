package eu.waymark.shared.ledger;

import org.jspecify.annotations.Nullable;

/**
 * That the ledger of {@code from} events is the beginning of the ledger of {@code to} events.
 *
 * @param to absent: the events of the latest checkpoint
 */
public record FindConsistency(long from, @Nullable Long to) {}
