package eu.waymark.command.decide;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.activity.Activity;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.exchange.ReturnLegScheduled;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What holds of every history, said once more and otherwise than the deciders say it. */
final class Invariants {
    private Invariants() {}

    /** Of one event against the state before it. */
    static void hold(Event event, ProjectState before, LocalDate today) {
        assertThat(before.project().closed()).as("PRJ-01").isFalse();
        assertThat(event.occurredOn()).as("REC-01").isBeforeOrEqualTo(today);
        switch (event) {
            case ExchangeScheduled now -> planned(now, before, true);
            case ReturnLegScheduled now -> planned(now, before, true);
            case ActivityRescheduled now -> planned(now, before, false);
            case ActivityCompleted now -> completed(now, before);
            default -> {}
        }
    }

    private static void planned(ActivityEvent event, ProjectState before, boolean isNew) {
        ActivityDetails leg = event.details();
        Period agreed = Objects.requireNonNull(before.agreement().period(), "PRJ-02");
        assertThat(leg.from()).as("PRJ-02").isAfterOrEqualTo(agreed.from());
        assertThat(leg.to()).as("PRJ-02").isBeforeOrEqualTo(agreed.to());
        if (leg.precision() == Precision.DAY && event.waiver() == null)
            assertThat(leg.from().plusDays(4)).as("EXC-02").isEqualTo(leg.to());
        if (isNew) {
            assertThat(leg.partners())
                    .as("EXC-01")
                    .hasSize(2)
                    .doesNotHaveDuplicates()
                    .allMatch(city -> before.communities().hasMember(Objects.requireNonNull(leg.community()), city));
            assertThat(leg.partners()).as("PAR-01").allMatch(city -> admitted(city, before));
            assertThat(before.activities().find(event.activity())).as("ACT-06").isNull();
        } else assertThat(state(event.activity(), before)).as("ACT-03").isEqualTo(ActivityState.PLANNED);
    }

    private static void completed(ActivityCompleted event, ProjectState before) {
        ActivityDetails leg = event.details();
        LocalDate earliest = leg.precision() == Precision.DAY ? leg.to() : leg.from();
        assertThat(event.occurredOn()).as("ACT-01").isAfterOrEqualTo(earliest);
        assertThat(state(event.activity(), before)).as("ACT-03").isEqualTo(ActivityState.PLANNED);
    }

    /** Of one state. */
    static void hold(ProjectState state) {
        List<?> members = state.communities().byCode().values().stream()
                .flatMap(community -> community.cities().stream())
                .toList();
        assertThat(members).as("COM-01").doesNotHaveDuplicates();
        assertThat(state.communities().byCode().values())
                .as("COM-02")
                .allMatch(community ->
                        community.cities().size() <= state.project().communitySize());
        state.activities().byId().forEach((id, activity) -> hold(id, activity, state));
    }

    private static void hold(UUID id, Activity activity, ProjectState state) {
        if (activity.state() == ActivityState.COMPLETED)
            assertThat(activity.attended())
                    .as("ACT-04")
                    .containsAll(activity.details().partners());
        UUID returns = activity.returns();
        if (returns == null || activity.state() == ActivityState.CANCELLED) return;
        Activity first = Objects.requireNonNull(state.activities().find(returns));
        assertThat(first.returnLeg()).as("EXC-03, there is one").isEqualTo(id);
        assertThat(first.details().partners().reversed())
                .as("EXC-03, swapped")
                .isEqualTo(activity.details().partners());
        boolean days = first.details().precision() == Precision.DAY
                && activity.details().precision() == Precision.DAY;
        if (days && first.state() != ActivityState.CANCELLED)
            assertThat(first.details().period().overlaps(activity.details().period()))
                    .as("EXC-03, apart")
                    .isFalse();
    }

    private static boolean admitted(PartnerId city, ProjectState state) {
        var partner = state.partners().byId().get(city);
        return partner != null && partner.standing() == Standing.ADMITTED;
    }

    private static ActivityState state(UUID activity, ProjectState state) {
        return Objects.requireNonNull(state.activities().find(activity)).state();
    }
}
