package eu.waymark.shared;

import eu.waymark.shared.ledger.LedgerOrigin;
import eu.waymark.shared.project.ProjectId;

/** The names of streams. The kind is part of the name, so that no two kinds collide in any event store. */
public final class Streams {
    public static final String PROJECT = "project";
    public static final String REFUSAL = "refusal";
    public static final String LEDGER = "ledger";

    private Streams() {}

    public static String project(ProjectId project) {
        return PROJECT + "/" + project.value();
    }

    public static String refusal(String commandId) {
        return REFUSAL + "/" + commandId;
    }

    /** The one stream of a ledger: what happened to it as a whole. */
    public static String ledger(LedgerOrigin origin) {
        return LEDGER + "/" + origin.digits();
    }
}
