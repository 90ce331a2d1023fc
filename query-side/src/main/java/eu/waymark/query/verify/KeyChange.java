package eu.waymark.query.verify;

import eu.waymark.query.checkpoint.VerifierKey;

/**
 * A checkpoint in which one key hands over to the next.
 *
 * @param signed as the former key signed it
 */
record KeyChange(Signed signed, VerifierKey from, VerifierKey to) {
    String said() {
        return "%s hands over from the key %s to %s".formatted(signed.said(), from.written(), to.written());
    }
}
