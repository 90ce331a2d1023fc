package eu.waymark.query.activity;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.activity.FindActivity;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.Single;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivitiesTest {
    private static final ProjectId VALUES = new ProjectId("values");
    private static final ActivityDetails LEG = leg("bristol", "nuremberg", DAY);
    private static final ActivityDetails BACK = leg("nuremberg", "bristol", DAY.plusDays(20));

    @Test
    void aMoveKeepsItsReasonAndTheLatestStateCounts() {
        ActivityOverview moved = overview(DAY, scheduled("a", LEG), movedOnline("a", LEG));
        assertThat(moved.online()).isTrue();
        assertThat(moved.moved()).isTrue();
        assertThat(moved.moveReason()).isEqualTo("pandemic");

        ActivityOverview back = overview(DAY, scheduled("a", LEG), movedOnline("a", LEG), movedBack("a", LEG));
        assertThat(back.online()).isFalse();
        assertThat(back.moved()).isTrue();
        assertThat(back.moveReason()).isNull();
    }

    @Test
    void attendanceAndOutcomeAreThoseRecordedLast() {
        ActivityOverview overview = overview(
                DAY,
                scheduled("a", LEG),
                attended("a", LEG, null, 2),
                attended("a", LEG, 5L, 3),
                outcome("a", LEG, "learned"),
                completed("a", LEG));

        assertThat(overview.attended()).extracting("heads").containsExactly(3, 3);
        assertThat(overview.outcome()).isEqualTo("learned");
        assertThat(overview.state()).isEqualTo(ActivityState.COMPLETED);
        assertThat(overview.version()).isEqualTo(7);
    }

    @Test
    void theLegsOfAnExchangeKnowEachOther() {
        Event[] events = {scheduled("a", LEG), returning("b", "a", BACK)};

        assertThat(overview(DAY, events).returnLeg()).isEqualTo(activity("b"));
        assertThat(overview(DAY, events).version()).isEqualTo(3);
        assertThat(overview("b", DAY, events).returns()).isEqualTo(activity("a"));
        assertThat(overview("b", DAY, events).version()).isEqualTo(4);
    }

    @Test
    void aReturnLegThatIsCancelledIsNoReturnLeg() {
        Event[] events = {scheduled("a", LEG), returning("b", "a", BACK), cancelled("b", BACK)};
        assertThat(overview(DAY, events).returnLeg()).isNull();
        assertThat(overview("b", DAY, events).returns()).isEqualTo(activity("a"));
    }

    @Test
    void otherDatesSayNothingOfWhoAttendedBefore() {
        assertThat(overview(DAY, scheduled("a", LEG), attended("a", LEG, null, 2), rescheduled("a", BACK))
                        .attended())
                .isEmpty();
    }

    @Test
    void whatAWithdrawnPartnerHadPlannedStaysPlannedAndShowsAsSuch() {
        ActivityOverview overview = overview(DAY, scheduled("a", LEG), withdrawn("nuremberg"));

        assertThat(overview.state()).isEqualTo(ActivityState.PLANNED);
        assertThat(overview.withdrawn()).containsExactly(partner("nuremberg"));
    }

    @Test
    void onlyWhatIsPlannedIsOverdueAndOnlyAfterItsLastDay() {
        assertThat(overview(DAY.plusDays(4), scheduled("a", LEG)).overdue()).isFalse();
        assertThat(overview(DAY.plusDays(5), scheduled("a", LEG)).overdue()).isTrue();
        ActivityOverview off = overview(DAY.plusDays(5), scheduled("a", LEG), cancelled("a", LEG));
        assertThat(off.overdue()).isFalse();
        assertThat(off.cancelReason()).isEqualTo("pandemic");
    }

    @Test
    void theListIsByFirstDay() {
        var asking = given(
                        registered(),
                        admitted("bristol"),
                        admitted("nuremberg"),
                        scheduled("late", BACK),
                        scheduled("early", LEG))
                .asked(DAY);

        var page = (Page<ActivityOverview>)
                new ActivityQueries(asking).find(new FindActivities(VALUES, null, Paging.FIRST));

        assertThat(page.items())
                .extracting(ActivityOverview::activity)
                .containsExactly(activity("early"), activity("late"));
        assertThat(new ActivityQueries(asking).find(new FindActivity(VALUES, activity("no"), null)))
                .isEqualTo(new NotFound<>("activity/" + activity("no")));
    }

    private static ActivityOverview overview(LocalDate day, Event... events) {
        return overview("a", day, events);
    }

    private static ActivityOverview overview(String name, LocalDate day, Event... events) {
        List<Event> all = new ArrayList<>(List.of(registered(), admitted("bristol"), admitted("nuremberg")));
        all.addAll(List.of(events));
        var asking = given(all.toArray(Event[]::new)).asked(day);
        var answer = new ActivityQueries(asking).find(new FindActivity(VALUES, activity(name), null));
        return ((Single<ActivityOverview>) answer).item();
    }
}
