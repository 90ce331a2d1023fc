package eu.waymark.query.due;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.MeetingEvents.meeting;
import static eu.waymark.query.given.VisitEvents.visit;
import static eu.waymark.query.given.VisitEvents.visiting;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final ProjectId VALUES = new ProjectId("values");
    private static final ActivityDetails LEG = leg("bristol", "nuremberg", DAY);
    private static final ActivityDetails BACK = leg("nuremberg", "bristol", DAY.plusDays(20));
    private static final String OUTCOME = "complete or cancel: Exchange: Bristol hosts Nuremberg";
    private static final String OUTCOME_BACK = "complete or cancel: Exchange: Nuremberg hosts Bristol";
    private static final String RETURN = "schedule the return leg of: Exchange: Bristol hosts Nuremberg";

    private static final List<Event> COMMUNITY = List.of(
            registered(),
            signed(),
            admitted("bristol"),
            admitted("nuremberg"),
            formed(),
            assigned("bristol"),
            assigned("nuremberg"));

    @Test
    void aFirstLegIsDueByItsLastDayAndItsReturnLegByTheEndOfTheAgreedPeriod() {
        List<DueItem> items = due(DAY, scheduled("a", LEG));

        assertThat(items).extracting(DueItem::what).containsExactly(OUTCOME, RETURN);
        assertThat(items).extracting(DueItem::by).containsExactly(DAY.plusDays(4), LocalDate.of(2021, 1, 6));
        assertThat(items).allSatisfy(item -> {
            assertThat(item.subject()).isEqualTo("activity/" + activity("a"));
            assertThat(item.partners()).containsExactly(partner("bristol"), partner("nuremberg"));
            assertThat(item.overdue()).isFalse();
        });
    }

    @Test
    void anItemIsOverdueFromTheDayAfter() {
        assertThat(due(DAY.plusDays(4), scheduled("a", LEG)).getFirst().overdue())
                .isFalse();
        assertThat(due(DAY.plusDays(5), scheduled("a", LEG)).getFirst().overdue())
                .isTrue();
    }

    @Test
    void whatIsDoneOrCancelledIsNoLongerDue() {
        assertThat(whats(scheduled("a", LEG), completed("a", LEG))).containsExactly(RETURN);
        assertThat(whats(scheduled("a", LEG), cancelled("a", LEG))).isEmpty();
        assertThat(whats(scheduled("a", LEG), returning("b", "a", BACK))).containsExactly(OUTCOME, OUTCOME_BACK);
        assertThat(whats(scheduled("a", LEG), returning("b", "a", BACK), completed("b", BACK), completed("a", LEG)))
                .isEmpty();
    }

    @Test
    void aReturnLegThatIsCancelledIsDueAgain() {
        assertThat(whats(scheduled("a", LEG), completed("a", LEG), returning("b", "a", BACK), cancelled("b", BACK)))
                .containsExactly(RETURN);
    }

    @Test
    void citiesThatNoLongerShareTheCommunityOweNoReturnLeg() {
        assertThat(whats(scheduled("a", LEG), released("nuremberg"))).containsExactly(OUTCOME);
    }

    @Test
    void nothingIsDueInAClosedProject() {
        assertThat(due(LocalDate.of(2022, 1, 1), scheduled("a", LEG))).isNotEmpty();
        assertThat(due(LocalDate.of(2022, 1, 1), scheduled("a", LEG), closed())).isEmpty();
    }

    @Test
    void whatIsRescheduledIsDueByItsNewDates() {
        List<DueItem> items =
                due(DAY, scheduled("a", LEG), rescheduled("a", leg("bristol", "nuremberg", DAY.plusDays(30))));

        assertThat(items.getFirst().by()).isEqualTo(DAY.plusDays(34));
    }

    @Test
    void whatIsSettledLeavesNothing() {
        assertThat(given(
                                registered(),
                                admitted("bristol"),
                                admitted("nuremberg"),
                                scheduled("a", LEG),
                                returning("b", "a", BACK),
                                completed("a", LEG),
                                completed("b", BACK))
                        .then(Due.VIEW))
                .isEmpty();
        ActivityDetails visit = visit(DAY, "bristol", "nuremberg");
        assertThat(given(registered(), visiting("v", visit), completed("v", visit))
                        .then(Due.VIEW))
                .isEmpty();
    }

    @Test
    void anyOtherActivityIsDueByItsLastDayAndHasNoReturnLeg() {
        ActivityDetails visit = visit(DAY, "bristol", "nuremberg", "lead");
        ActivityDetails meeting = meeting(MeetingKind.WORKSHOP, "Rights", DAY.plusDays(9), "bristol", "nuremberg");
        List<DueItem> items = due(DAY.plusDays(9), visiting("v", visit), meeting("m", meeting));

        assertThat(items)
                .containsExactly(
                        new DueItem(
                                "complete or cancel: Cluster visit: Bristol hosts",
                                "activity/" + activity("v"),
                                visit.partners(),
                                DAY.plusDays(2),
                                true),
                        new DueItem(
                                "complete or cancel: Rights",
                                "activity/" + activity("m"),
                                meeting.partners(),
                                DAY.plusDays(9),
                                false));
        assertThat(whats(visiting("v", visit), rescheduled("v", visit(DAY.plusDays(1), "bristol"))))
                .hasSize(1);
        assertThat(whats(visiting("v", visit), completed("v", visit))).isEmpty();
        assertThat(whats(meeting("m", meeting), cancelled("m", meeting))).isEmpty();
    }

    @Test
    void twoActivitiesOfTheSameTwoCitiesAreKeptApart() {
        ActivityDetails visit = visit(DAY, "bristol", "nuremberg");

        assertThat(whats(scheduled("a", LEG), visiting("v", visit), completed("v", visit)))
                .containsExactly(OUTCOME, RETURN);
    }

    @Test
    void theListIsCutIntoPagesByDay() {
        List<Event> events = new ArrayList<>(COMMUNITY);
        events.addAll(List.of(scheduled("b", BACK), scheduled("a", LEG)));
        var asking = given(events.toArray(Event[]::new)).asked(DAY);
        DueQueries queries = new DueQueries(asking);

        var first = (Page<DueItem>) queries.find(new FindDue(VALUES, null, new Paging(3, null)));
        var rest = (Page<DueItem>) queries.find(new FindDue(VALUES, null, new Paging(3, first.next())));

        assertThat(first.items())
                .extracting(DueItem::what)
                .startsWith(OUTCOME, OUTCOME_BACK)
                .hasSize(3);
        assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.next()).isNull();
    }

    private static List<String> whats(Event... events) {
        return due(DAY, events).stream().map(DueItem::what).toList();
    }

    private static List<DueItem> due(LocalDate day, Event... events) {
        List<Event> all = new ArrayList<>(COMMUNITY);
        all.addAll(List.of(events));
        var asking = given(all.toArray(Event[]::new)).asked(day);
        return ((Page<DueItem>) new DueQueries(asking).find(new FindDue(VALUES, null, Paging.FIRST))).items();
    }
}
