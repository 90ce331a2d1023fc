package eu.waymark.query.partner;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.OutputEvents.guidelines;
import static eu.waymark.query.given.RoadmapEvents.drafted;
import static eu.waymark.query.given.VisitEvents.visit;
import static eu.waymark.query.given.VisitEvents.visiting;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.due.DueQueries;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.partner.PartnerStatus.Overdue;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is overdue for a partner is what is due in the project, names it, and has passed. */
class OverdueTest {
    private static final LocalDate END = LocalDate.of(2021, 1, 6);
    private static final ActivityDetails LEG = leg("bristol", "nuremberg", DAY);
    private static final ActivityDetails VISIT = visit(DAY, "turin", "bristol");

    @Test
    void aPlannedLegIsOverdueFromTheDayAfterItsLast() {
        LocalDate last = DAY.plusDays(4);

        assertThat(overdue("bristol", last, scheduled("a", LEG))).isEmpty();
        assertThat(overdue("bristol", last.plusDays(1), scheduled("a", LEG)))
                .containsExactly(new Overdue(
                        "complete or cancel: Exchange: Bristol hosts Nuremberg",
                        "activity/" + activity("a"),
                        last.plusDays(1)));
    }

    @Test
    void whatIsRescheduledIsOverdueByItsNewDates() {
        Event[] events = {scheduled("a", LEG), rescheduled("a", leg("bristol", "nuremberg", DAY.plusDays(30)))};

        assertThat(overdue("nuremberg", DAY.plusDays(34), events)).isEmpty();
        assertThat(overdue("nuremberg", DAY.plusDays(35), events)).hasSize(1);
    }

    @Test
    void afterTheEndOfTheAgreedPeriodAllThatIsLackingIsOverdueForThoseWhoOweIt() {
        Event[] events = {scheduled("a", LEG), visiting("v", VISIT), drafted("turin", "Welcome"), guidelines(1)};

        assertThat(overdue("turin", END, events)).extracting(Overdue::since).containsExactly(DAY.plusDays(3));
        assertThat(overdue("turin", END.plusDays(1), events))
                .extracting(Overdue::what)
                .containsExactly(
                        "complete or cancel: Cluster visit: Turin hosts",
                        "adopt the guidelines, version 1",
                        "have endorsed: roadmap of Turin");
        assertThat(overdue("turin", END.plusDays(1), events))
                .extracting(Overdue::since)
                .containsExactly(DAY.plusDays(3), END.plusDays(1), END.plusDays(1));
    }

    @Test
    void itIsTheSameAsWhatIsDue() {
        Event[] events = {scheduled("a", LEG), visiting("v", VISIT), drafted("turin", "Welcome"), guidelines(1)};
        LocalDate after = END.plusDays(1);

        List<DueItem> due = ((Page<DueItem>) new DueQueries(Asked.asking(after, all(events)))
                        .find(new FindDue(Asked.VALUES, null, Paging.FIRST)))
                .items();

        assertThat(List.of("bristol", "nuremberg", "turin"))
                .allSatisfy(name -> assertThat(overdue(name, after, events))
                        .containsExactlyElementsOf(due.stream()
                                .filter(item -> item.partners().contains(partner(name)))
                                .map(item -> new Overdue(
                                        item.what(), item.subject(), item.by().plusDays(1)))
                                .toList()));
    }

    private static List<Overdue> overdue(String partner, LocalDate day, Event... events) {
        return Asked.status(partner, day, all(events)).overdue();
    }

    private static Event[] all(Event... events) {
        Stream<Event> before = Stream.of(
                signed(), admitted("bristol"), admitted("nuremberg"), admitted("turin"), formed(), assigned("turin"));
        return Stream.concat(before, Stream.of(events)).toArray(Event[]::new);
    }
}
