package eu.waymark.shared.ledger;

/** The checkpoint that was signed last. */
public record FindLatestCheckpoint() {}
