package eu.waymark.command.activity;

import eu.waymark.command.decide.Checks;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.Collection;

/** The rules on what is said to have taken place. */
final class TookPlace {
    private TookPlace() {}

    /** ACT-01: not before the earliest day on which it can be said. */
    static void require(ActivityDetails details, LocalDate earliest, Checks checks) {
        checks.require(
                !checks.occurredOn().isBefore(earliest),
                Rule.ACT_01,
                "The activity takes place " + details.period() + "; " + checks.occurredOn() + " is too early.",
                "Record this on " + earliest + " or later.");
    }

    /** ACT-04: at least two of the activity's partners attended. */
    static void requireTwo(Activity activity, Collection<PartnerId> attended, Checks checks) {
        long own = activity.own(attended);
        checks.require(
                own >= 2,
                Rule.ACT_04,
                "Attendance is recorded for " + own + " of the activity's partners.",
                "Record who attended (RecordAttendance), at least two of its partners.");
    }
}
