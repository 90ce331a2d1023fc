package eu.waymark.eventstore;

/**
 * The record can be reached, and what lies there is not a record without gaps: an event is missing, or cannot be made out. Reading the
 * events of a page one by one shows which.
 */
public class RecordDamagedException extends RecordUnavailableException {
    private final boolean missing;

    /** @param missing whether the event is not there at all, rather than there and unreadable */
    public RecordDamagedException(String message, boolean missing, Throwable cause) {
        super(message, cause);
        this.missing = missing;
    }

    /** As above, where nothing else failed. */
    public RecordDamagedException(String message, boolean missing) {
        super(message);
        this.missing = missing;
    }

    /** Whether an event is not there at all; of one that was asked for alone, whether it is that one. */
    public boolean isMissing() {
        return missing;
    }
}
