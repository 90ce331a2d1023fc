package eu.waymark.command.activity;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.rule.Rule;
import java.util.UUID;

/** The rules on every activity that is scheduled, of whatever kind. */
public final class Scheduling {
    private Scheduling() {}

    /** ACT-06, PRJ-02, COM-03 where there is a community, and PAR-01 of all that take part. */
    public static void require(UUID id, ActivityDetails details, ProjectState state, Checks checks) {
        checks.require(
                state.activities().find(id) == null,
                Rule.ACT_06,
                "There is an activity " + id + " already.",
                "Leave `activity` out, or give another identifier.");
        state.agreement().requireWithin(details.period(), checks);
        if (details.community() != null) state.communities().requireFormed(details.community(), checks);
        details.partners().forEach(partner -> state.partners().requireTakesPart(partner, checks));
    }
}
