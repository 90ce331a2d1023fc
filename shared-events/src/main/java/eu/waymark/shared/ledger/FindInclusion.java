package eu.waymark.shared.ledger;

import org.jspecify.annotations.Nullable;

/**
 * That an event is in the ledger.
 *
 * @param position of the event, from 0
 * @param size events of the ledger that it is proved for; absent: those of the latest checkpoint
 */
public record FindInclusion(long position, @Nullable Long size) {}
