package eu.waymark.backoffice.command;

import eu.waymark.backoffice.command.StoreTrouble.Away;

/** Nobody has answered in time, or nobody was asked. No failure of ours, so it carries no stack trace. */
public class UnansweredException extends RuntimeException {
    private final transient Away away;

    UnansweredException(Away away) {
        super(away.detail(), null, false, false);
        this.away = away;
    }

    /** What it means for what was asked. */
    public Away away() {
        return away;
    }
}
