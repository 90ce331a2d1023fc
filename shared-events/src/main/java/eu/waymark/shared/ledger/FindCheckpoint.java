package eu.waymark.shared.ledger;

/**
 * One checkpoint.
 *
 * @param number its place in the series, from 1
 */
public record FindCheckpoint(long number) {}
