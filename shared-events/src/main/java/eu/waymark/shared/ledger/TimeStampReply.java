package eu.waymark.shared.ledger;

/**
 * What an authority answered when it was asked to stamp a checkpoint.
 *
 * @param number of the checkpoint
 * @param reply as RFC 3161 has it, DER, in base64
 */
public record TimeStampReply(long number, String reply) {}
