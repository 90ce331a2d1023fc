package eu.waymark.query.timeline;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.MeetingEvents.meeting;
import static eu.waymark.query.given.VisitEvents.ALONE;
import static eu.waymark.query.given.VisitEvents.completedByWaiver;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.timeline.TimelineItem;
import eu.waymark.shared.timeline.TimelineKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final ActivityDetails LEG = leg("bristol", "nuremberg", DAY);

    @Test
    void everyEventReadsAsASentence() {
        assertThat(titles(
                        signed(),
                        amended(LocalDate.of(2021, 7, 6)),
                        invited("turin"),
                        admitted("turin"),
                        admitted("bristol"),
                        admitted("nuremberg"),
                        stakeholder("turin", "Vol.To"),
                        formed(),
                        assigned("turin"),
                        released("turin"),
                        expert("cev"),
                        scheduled("a", LEG),
                        returning("b", "a", leg("nuremberg", "bristol", DAY.plusDays(9))),
                        rescheduled("a", leg("bristol", "nuremberg", DAY.plusDays(20))),
                        movedOnline("a", LEG),
                        movedBack("a", LEG),
                        attended("a", LEG, null, 2),
                        attended("a", LEG, 17L, 3),
                        outcome("a", LEG, "learned"),
                        completed("a", LEG),
                        cancelled("b", LEG),
                        withdrawn("turin"),
                        closed()))
                .containsExactly(
                        "Project registered: VALUES",
                        "Grant agreement signed: AMIF-1, 2019-01-07 to 2021-01-06",
                        "Grant agreement amended: ends 2021-07-06, pandemic",
                        "Turin invited",
                        "Turin admitted",
                        "Bristol admitted",
                        "Nuremberg admitted",
                        "Local stakeholder of Turin: Vol.To",
                        "Community D formed: education",
                        "City assigned to community D: Turin",
                        "City released from community D: Turin",
                        "Expert of community D appointed: Cev",
                        "Exchange scheduled: Bristol hosts Nuremberg",
                        "Return leg scheduled: Nuremberg hosts Bristol",
                        "Rescheduled to 2019-01-27 – 2019-01-31: Exchange: Bristol hosts Nuremberg",
                        "Moved on line: Exchange: Bristol hosts Nuremberg",
                        "Moved back to presence: Exchange: Bristol hosts Nuremberg",
                        "Attendance recorded: Exchange: Bristol hosts Nuremberg",
                        "Attendance corrected: Exchange: Bristol hosts Nuremberg",
                        "Outcome recorded: Exchange: Bristol hosts Nuremberg",
                        "Completed: Exchange: Bristol hosts Nuremberg",
                        "Cancelled: Exchange: Bristol hosts Nuremberg",
                        "Turin withdrew: no capacity",
                        "Project closed: the end");
    }

    @Test
    void anActivityCarriesItsDatesAndAllWhomItConcerns() {
        List<TimelineItem> items = given(
                        registered(),
                        admitted("bristol"),
                        admitted("nuremberg"),
                        formed(),
                        scheduled("a", LEG),
                        movedOnline("a", LEG))
                .then(Timeline.VIEW);

        assertThat(items.get(4))
                .isEqualTo(new TimelineItem(
                        4,
                        DAY,
                        MemoryRecord.FIRST.plusSeconds(4),
                        TimelineKind.EXCHANGE,
                        "ExchangeScheduled",
                        "Exchange scheduled: Bristol hosts Nuremberg",
                        "activity/" + activity("a"),
                        D,
                        List.of(partner("bristol"), partner("nuremberg")),
                        false,
                        false,
                        "operator-1",
                        false,
                        DAY,
                        DAY.plusDays(4),
                        null,
                        null,
                        Precision.DAY,
                        null,
                        null));
        assertThat(items.get(5).online()).isTrue();
    }

    @Test
    void whatWasMovedStaysMovedOnlineOrNot() {
        ActivityDetails moved = LEG.moved(true);
        List<TimelineItem> items = items(
                scheduled("a", LEG),
                movedOnline("a", LEG),
                outcome("a", moved, "learned"),
                movedBack("a", moved.moved(false)));

        assertThat(items).extracting(TimelineItem::moved).containsExactly(false, true, true, true);
        assertThat(items).extracting(TimelineItem::online).containsExactly(false, true, true, false);
    }

    @Test
    void timesOfDayAreThoseOfTheActivity() {
        ActivityDetails dialogue = meeting(MeetingKind.CITY_DIALOGUE, "Covid", DAY, "bristol", "nuremberg");

        assertThat(items(meeting("m", dialogue)).getFirst())
                .extracting(TimelineItem::startsAt, TimelineItem::endsAt)
                .containsExactly(new TimeOfDay("10:00"), new TimeOfDay("12:00"));
    }

    @Test
    void theRuleThatWasSetAsideStandsWithItsEvent() {
        assertThat(items(scheduled("a", LEG), completedByWaiver("a", LEG)))
                .extracting(TimelineItem::waiver)
                .containsExactly(null, ALONE);
    }

    @Test
    void aRefusalStandsOnNoTimeline() {
        assertThat(titles(refused("values"))).containsExactly("Project registered: VALUES");
    }

    /** Without those of the project and its partners. */
    private static List<TimelineItem> items(Event... events) {
        List<Event> all = new ArrayList<>(List.of(registered(), admitted("bristol"), admitted("nuremberg")));
        all.addAll(List.of(events));
        return given(all.toArray(Event[]::new)).then(Timeline.VIEW).stream()
                .skip(3)
                .toList();
    }

    private static List<String> titles(Event... events) {
        List<Event> all = new ArrayList<>(List.of(registered()));
        all.addAll(List.of(events));
        return given(all.toArray(Event[]::new)).then(Timeline.VIEW).stream()
                .map(TimelineItem::title)
                .toList();
    }
}
