package eu.waymark.query.activity;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.MeetingEvents.REPORT;
import static eu.waymark.query.given.MeetingEvents.item;
import static eu.waymark.query.given.MeetingEvents.meeting;
import static eu.waymark.query.given.MeetingEvents.presented;
import static eu.waymark.query.given.MeetingEvents.programme;
import static eu.waymark.query.given.VisitEvents.ALONE;
import static eu.waymark.query.given.VisitEvents.completedByWaiver;
import static eu.waymark.query.given.VisitEvents.visit;
import static eu.waymark.query.given.VisitEvents.visiting;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.FindActivity;
import eu.waymark.shared.activity.PresentedDocument;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.activity.TimesOfDay;
import eu.waymark.shared.exchange.ExchangeScheduled;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.rule.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is recorded of any kind of activity. */
class RecordedTest {
    private static final ActivityDetails MEETING = meeting(MeetingKind.WORKSHOP, "Rights", DAY, "bristol", "turin");
    private static final ActivityDetails VISIT = visit(DAY, "bristol", "turin");

    @Test
    void aMeetingHasItsTitleItsTimesAndNoHost() {
        ActivityOverview overview = overview(meeting("a", MEETING));

        assertThat(overview.kind()).isEqualTo(ActivityKind.WORKSHOP);
        assertThat(overview.title()).isEqualTo("Rights");
        assertThat(overview.host()).isNull();
        assertThat(overview.startsAt()).isEqualTo(new TimeOfDay("10:00"));
        assertThat(overview.endsAt()).isEqualTo(new TimeOfDay("12:00"));
        assertThat(overview.online()).isTrue();
        assertThat(overview.moved()).isFalse();
        assertThat(overview.programme()).isEmpty();
        assertThat(overview.documents()).isEmpty();
        assertThat(overview.waiver()).isNull();
    }

    @Test
    void aVisitHasItsHostAndCanBeCompleted() {
        ActivityOverview overview = overview(visiting("a", VISIT), completed("a", VISIT));

        assertThat(overview.kind()).isEqualTo(ActivityKind.CLUSTER_VISIT);
        assertThat(overview.host()).isEqualTo(partner("bristol"));
        assertThat(overview.partners()).containsExactly(partner("bristol"), partner("turin"));
        assertThat(overview.state()).isEqualTo(ActivityState.COMPLETED);
    }

    @Test
    void newDatesBringTheirTimesOfDay() {
        ActivityDetails later = MEETING.during(MEETING.period(), TimesOfDay.UNKNOWN, MEETING.precision());

        assertThat(overview(meeting("a", MEETING), rescheduled("a", later)).startsAt())
                .isNull();
    }

    @Test
    void theProgrammeIsTheOneRecordedLast() {
        assertThat(overview(
                                meeting("a", MEETING),
                                programme("a", MEETING, null, "Welcome"),
                                programme("a", MEETING, 3L, "Rights", "Peers"))
                        .programme())
                .containsExactly(item("Rights"), item("Peers"));
    }

    @Test
    void otherDatesHaveNoProgrammeYet() {
        assertThat(overview(meeting("a", MEETING), programme("a", MEETING, null, "Welcome"), rescheduled("a", MEETING))
                        .programme())
                .isEmpty();
    }

    @Test
    void documentsAddUp() {
        assertThat(overview(
                                meeting("a", MEETING),
                                presented("a", MEETING, "Social Report 2019"),
                                presented("a", MEETING, "Toolkit"))
                        .documents())
                .containsExactly(
                        new PresentedDocument("Social Report 2019", "Vol.To", REPORT),
                        new PresentedDocument("Toolkit", "Vol.To", REPORT));
    }

    @Test
    void theRuleSetAsideLastIsShown() {
        Waiver shorter = new Waiver(Rule.EXC_02, "a holiday", "steering committee");
        ActivityDetails leg = leg("bristol", "turin", DAY);
        Event scheduled = new ExchangeScheduled(activity("a"), leg, DAY, null, shorter);

        assertThat(overview(scheduled, outcome("a", leg, "learned")).waiver()).isEqualTo(shorter);
        assertThat(overview(scheduled, completedByWaiver("a", leg)).waiver()).isEqualTo(ALONE);
    }

    private static ActivityOverview overview(Event... events) {
        Stream<Event> before = Stream.of(registered(), admitted("bristol"), admitted("turin"));
        var asking = given(Stream.concat(before, Stream.of(events)).toArray(Event[]::new))
                .asked(DAY);
        var answer = new ActivityQueries(asking).find(new FindActivity(new ProjectId("values"), activity("a"), null));
        return ((Single<ActivityOverview>) answer).item();
    }
}
