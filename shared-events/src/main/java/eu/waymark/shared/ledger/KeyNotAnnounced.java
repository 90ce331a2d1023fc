package eu.waymark.shared.ledger;

/**
 * It does not follow what was announced before; nothing was recorded.
 *
 * @param because a sentence
 */
public record KeyNotAnnounced(String because) implements KeyAnnouncement {}
