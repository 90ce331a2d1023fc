package eu.waymark.command.activity;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.command.visit.ClusterVisitDecider;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.Set;

/** The rules on what is said to have taken place. */
final class TookPlace {
    private TookPlace() {}

    /** ACT-01: not before the earliest day on which it can be said. */
    static void require(ActivityDetails details, LocalDate earliest, Checks checks) {
        checks.require(
                !checks.occurredOn().isBefore(earliest),
                Rule.ACT_01,
                "The activity takes place " + details.when() + "; " + checks.occurredOn() + " is too early.",
                "Record this on " + earliest + " or later.");
    }

    /** ACT-04 and, of a cluster visit, VIS-03: enough of those attended that make the activity what it is. */
    static void requireAttended(Activity activity, Set<PartnerId> attended, ProjectState state, Checks checks) {
        switch (activity.details().kind()) {
            case EXCHANGE -> requireTwo(own(activity, attended), "the activity", checks);
            case CLUSTER_VISIT -> {
                ClusterVisitDecider.requireCities(activity.details(), attended, state, checks);
                ClusterVisitDecider.requireLeadAndExpert(activity, attended, state, checks);
            }
            case PARTNERSHIP_MEETING, WORKSHOP, TRAINING, CONFERENCE, CITY_DIALOGUE, STUDY_VISIT ->
                requireTwo(attended.size(), "the project", checks);
        }
    }

    /** How many partners of the activity attended: an exchange is between its two cities, whoever else came. */
    private static long own(Activity activity, Set<PartnerId> attended) {
        return activity.details().partners().stream().filter(attended::contains).count();
    }

    private static void requireTwo(long attended, String whose, Checks checks) {
        checks.require(
                attended >= 2,
                Rule.ACT_04,
                "Attendance is recorded for " + attended + " of the partners of " + whose + ".",
                "Record who attended (RecordAttendance), at least two partners of " + whose + ".");
    }
}
