package eu.waymark.query.verify;

/**
 * A checkpoint that the record does not agree with.
 *
 * @param base how many events at the beginning are known to be those that it covers
 */
record Witness(Signed signed, long base) {}
