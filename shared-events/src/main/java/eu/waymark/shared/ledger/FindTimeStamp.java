package eu.waymark.shared.ledger;

/**
 * The time stamp on a checkpoint.
 *
 * @param number of the checkpoint, from 1
 */
public record FindTimeStamp(long number) {}
