package eu.waymark.shared.ledger;

/**
 * The ledger is signed with another key.
 *
 * @param former public half of the key that signed until then
 * @param key public half of the one that signs now
 * @param checkpoint the one that both have signed
 */
public record KeyChanged(String former, String key, SignedCheckpoint checkpoint) {}
