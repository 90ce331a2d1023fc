package eu.waymark.query.checkpoint;

/**
 * The first key of a ledger, as the process that made it told the others.
 *
 * @param key its public half, as {@link VerifierKey#written} has it
 * @param by who published it and where its folder is, for people
 */
public record PublishedKey(String key, String by) {}
