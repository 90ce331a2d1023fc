package eu.waymark.query.bundle;

import java.time.LocalDate;

/** An event as a person reads it: derived, and nothing that the ledger proves. */
public record SentenceLine(long sequence, LocalDate occurredOn, String title) {}
