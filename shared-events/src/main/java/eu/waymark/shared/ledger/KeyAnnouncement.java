package eu.waymark.shared.ledger;

/** What {@link AnnounceSigningKey} is answered with. */
public sealed interface KeyAnnouncement permits KeyAnnounced, KeyNotAnnounced {}
