package eu.waymark.shared.ledger;

/** How the ledger stands. Answered while its view is being built, too. */
public record FindLedger() {}
