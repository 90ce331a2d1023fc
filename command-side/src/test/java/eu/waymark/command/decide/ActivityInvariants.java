package eu.waymark.command.decide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.activity.Activity;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.ActivityMovedBack;
import eu.waymark.shared.activity.ActivityMovedOnline;
import eu.waymark.shared.activity.ActivityRescheduled;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.AttendanceRecorded;
import eu.waymark.shared.activity.DocumentPresented;
import eu.waymark.shared.activity.OutcomeRecorded;
import eu.waymark.shared.activity.Period;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.ProgrammePlanned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds of everything that happens to an activity. */
final class ActivityInvariants {
    private ActivityInvariants() {}

    static void hold(ActivityEvent event, ProjectState before) {
        switch (event) {
            case ActivityScheduled now -> {
                withinThePeriod(now, before);
                ScheduledInvariants.hold(now, before);
            }
            case ActivityRescheduled now -> {
                withinThePeriod(now, before);
                known(now, before, ActivityState.PLANNED);
            }
            case ActivityMovedOnline now -> moved(now, before, false);
            case ActivityMovedBack now -> moved(now, before, true);
            case ActivityCancelled now -> known(now, before, ActivityState.PLANNED);
            case ActivityCompleted now -> {
                known(now, before, ActivityState.PLANNED);
                tookPlace(
                        now,
                        now.details().precision() == Precision.DAY
                                ? now.details().to()
                                : now.details().from());
            }
            case AttendanceRecorded now -> {
                tookPlace(now, now.details().from());
                replaces(known(now, before).evidence().attendance(), now.corrects(), now.reason());
            }
            case OutcomeRecorded now -> {
                tookPlace(now, now.details().from());
                replaces(known(now, before).evidence().outcome(), now.corrects(), now.reason());
            }
            case ProgrammePlanned now -> {
                replaces(known(now, before).evidence().programme(), now.corrects(), now.reason());
                assertThat(now.items())
                        .as("ACT-08")
                        .allMatch(item -> item.day() == null
                                || !item.day().isBefore(now.details().from())
                                        && !item.day().isAfter(now.details().to()));
            }
            case DocumentPresented now -> {
                tookPlace(now, now.details().from());
                assertThat(known(now, before).evidence().documents())
                        .as("ACT-09")
                        .doesNotContain(now.title());
            }
        }
    }

    private static void withinThePeriod(ActivityEvent event, ProjectState before) {
        ActivityDetails details = event.details();
        Period agreed = requireNonNull(before.agreement().period(), "PRJ-02");
        assertThat(details.from()).as("PRJ-02").isAfterOrEqualTo(agreed.from());
        assertThat(details.to()).as("PRJ-02").isBeforeOrEqualTo(agreed.to());
        if (details.kind() == ActivityKind.EXCHANGE && details.precision() == Precision.DAY && event.waiver() == null)
            assertThat(details.from().plusDays(4)).as("EXC-02").isEqualTo(details.to());
    }

    private static void moved(ActivityEvent event, ProjectState before, boolean online) {
        assertThat(known(event, before, ActivityState.PLANNED).details().online())
                .as("ACT-05")
                .isEqualTo(online);
        assertThat(event.details().wasMoved()).isTrue();
    }

    private static void tookPlace(ActivityEvent event, LocalDate earliest) {
        assertThat(event.occurredOn()).as("ACT-01").isAfterOrEqualTo(earliest);
    }

    private static void replaces(@Nullable Long before, @Nullable Long corrects, @Nullable String reason) {
        assertThat(corrects).as("ACT-07").isEqualTo(before);
        if (corrects != null) assertThat(reason).as("ACT-07").isNotNull();
    }

    private static Activity known(ActivityEvent event, ProjectState before) {
        Activity activity = requireNonNull(before.activities().find(event.activity()));
        assertThat(activity.state()).as("ACT-03").isNotEqualTo(ActivityState.CANCELLED);
        return activity;
    }

    private static Activity known(ActivityEvent event, ProjectState before, ActivityState state) {
        Activity activity = known(event, before);
        assertThat(activity.state()).as("ACT-03").isEqualTo(state);
        return activity;
    }
}
