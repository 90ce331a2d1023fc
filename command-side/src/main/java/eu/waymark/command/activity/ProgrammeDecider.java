package eu.waymark.command.activity;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.PlanProgramme;
import eu.waymark.shared.activity.ProgrammeItem;
import eu.waymark.shared.activity.ProgrammePlanned;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;

/** Decides about the programme of an activity. Also after its completion. */
final class ProgrammeDecider {
    private ProgrammeDecider() {}

    static Decision plan(PlanProgramme command, Activity activity, Checks checks) {
        Long before = activity.evidence().programme();
        activity.requireNotCancelled(checks);
        checks.requireReason(Rule.ACT_07, "programme", before, command.reason());
        command.items().forEach(item -> requireWithin(activity.details(), item, checks));
        return checks.decide(() -> new ProgrammePlanned(
                command.activity(),
                activity.details(),
                command.items(),
                before,
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    /** ACT-08: the day of an item, where it is known, is one of the activity's. */
    private static void requireWithin(ActivityDetails activity, ProgrammeItem item, Checks checks) {
        LocalDate day = item.day();
        checks.require(
                day == null || activity.period().contains(new Period(day, day)),
                Rule.ACT_08,
                "\"" + item.title() + "\" is on " + day + "; the activity takes place " + activity.when() + ".",
                "Choose a day from " + activity.period() + ", or leave `day` out.");
    }
}
