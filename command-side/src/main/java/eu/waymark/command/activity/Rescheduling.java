package eu.waymark.command.activity;

import static java.util.Objects.requireNonNullElse;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.command.exchange.LegDates;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.RescheduleActivity;
import eu.waymark.shared.activity.TimesOfDay;

/** Decides about other dates of an activity. */
final class Rescheduling {
    private Rescheduling() {}

    static Decision decide(RescheduleActivity command, Activity activity, ProjectState state, Checks checks) {
        ActivityDetails before = activity.details();
        ActivityDetails after = before.during(
                new Period(command.from(), command.to()),
                new TimesOfDay(command.startsAt(), command.endsAt()),
                requireNonNullElse(command.precision(), Precision.DAY));
        activity.requireOpen(checks);
        state.agreement().requireWithin(after.period(), checks);
        switch (after.kind()) {
            case EXCHANGE -> LegDates.require(after, state.activities().otherLeg(activity), checks);
            case CLUSTER_VISIT,
                    PARTNERSHIP_MEETING,
                    WORKSHOP,
                    TRAINING,
                    CONFERENCE,
                    CITY_DIALOGUE,
                    STUDY_VISIT -> {} // they last as long as they last
        }
        return checks.decide(() -> new ActivityRescheduled(
                command.activity(),
                after,
                before.from(),
                before.to(),
                command.reason(),
                checks.occurredOn(),
                command.note(),
                checks.waiver()));
    }
}
