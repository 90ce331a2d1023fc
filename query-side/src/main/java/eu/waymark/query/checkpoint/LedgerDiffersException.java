package eu.waymark.query.checkpoint;

/** What is recorded is not what was signed before. The message says what differs; {@code waymark verify} finds where. */
public class LedgerDiffersException extends RuntimeException {
    public LedgerDiffersException(String message) {
        super(message);
    }
}
