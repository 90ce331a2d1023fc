package eu.waymark.query.due;

import static eu.waymark.query.given.BenchmarkEvents.defined;
import static eu.waymark.query.given.BenchmarkEvents.published;
import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.OutputEvents.adopted;
import static eu.waymark.query.given.OutputEvents.delivered;
import static eu.waymark.query.given.OutputEvents.guidelines;
import static eu.waymark.query.given.RoadmapEvents.drafted;
import static eu.waymark.query.given.RoadmapEvents.endorsed;
import static eu.waymark.query.given.RoadmapEvents.involved;
import static eu.waymark.query.given.RoadmapEvents.planned;
import static eu.waymark.query.given.RoadmapEvents.reported;
import static eu.waymark.query.given.RoadmapEvents.returned;
import static eu.waymark.query.given.RoadmapEvents.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.roadmap.ActionProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Turin and Riga, the cities of community D, owe by the end of the agreed period or by a day that they gave. */
class CitiesOweTest {
    private static final LocalDate END = LocalDate.of(2021, 1, 6);
    private static final String ENDORSE = "have endorsed: roadmap of Turin";
    private static final String PUBLISH = "publish: benchmark of community D";

    @Test
    void aRoadmapIsToBeEndorsedFromItsDraftOn() {
        DueItem endorse = new DueItem(ENDORSE, "roadmap/turin", List.of(partner("turin")), END, false);

        assertThat(due(END, drafted("turin", "Welcome"))).containsExactly(endorse);
        assertThat(due(END, drafted("turin", "Welcome"), submitted("turin", 1))).containsExactly(endorse);
        assertThat(due(END, drafted("turin", "Welcome"), submitted("turin", 1), returned("turin", 1, "unclear")))
                .containsExactly(endorse);
        assertThat(due(END, drafted("turin", "Welcome"), submitted("turin", 1), endorsed("turin", 1)))
                .isEmpty();
        assertThat(due(END, involved("turin", "Vol.To"))).isEmpty();
    }

    @Test
    void aCityThatLeftItsCommunityOwesNeitherRoadmapNorActions() {
        Event[] begun = {drafted("turin", "Welcome"), planned("turin", 1, DAY), withdrawn("turin")};

        assertThat(due(END, begun)).as("withdrawn, and a member still").hasSize(2);
        assertThat(due(END, begun[0], begun[1], begun[2], released("turin"))).isEmpty();
    }

    @Test
    void allThatIsDueByTheEndIsOverdueFromTheDayAfter() {
        Event[] events = {drafted("turin", "Welcome"), defined(D, "desk"), guidelines(1)};

        assertThat(due(END, events)).hasSize(4).noneMatch(DueItem::overdue);
        assertThat(due(END.plusDays(1), events)).hasSize(4).allMatch(DueItem::overdue);
        assertThat(due(END.plusDays(1), drafted("turin", "Welcome"), amended(END.plusDays(1))))
                .noneMatch(DueItem::overdue);
    }

    @Test
    void withoutAnAgreementNobodyCanSayByWhen() {
        assertThat(items(
                        END,
                        registered(),
                        admitted("turin"),
                        formed(),
                        assigned("turin"),
                        drafted("turin", "Welcome"),
                        planned("turin", 1, DAY),
                        defined(D, "desk"),
                        guidelines(1)))
                .extracting(DueItem::what)
                .containsExactly("carry out: action 1 of the roadmap of Turin, Action 1");
    }

    @Test
    void aBenchmarkThatIsDefinedIsToBePublishedForAllCitiesOfItsCommunity() {
        assertThat(due(END, defined(D, "desk")))
                .containsExactly(
                        new DueItem(PUBLISH, "benchmark/D", List.of(partner("turin"), partner("riga")), END, false));
        assertThat(due(END, defined(D, "desk"), published(D, DAY))).isEmpty();
        assertThat(due(END, delivered("benchmark-d", OutputKind.BENCHMARK, "Benchmark", D, null)))
                .isEmpty();
    }

    @Test
    void guidelinesThatArePublishedAreToBeAdoptedByEachCityOfACommunityOnce() {
        assertThat(due(END, guidelines(1), guidelines(2))).containsExactly(adopt("riga", 2), adopt("turin", 2));
        assertThat(due(END, guidelines(1), adopted("turin", 1), guidelines(2)))
                .as("Turin adopted a version, if not the latest one")
                .containsExactly(adopt("riga", 2));
        assertThat(due(END, guidelines(1), adopted("turin", 1), released("riga")))
                .isEmpty();
        assertThat(due(END)).isEmpty();
    }

    @Test
    void anActionIsToBeCarriedOutByItsDayWhateverBecameOfTheRoadmap() {
        Event[] roadmap = {
            drafted("turin", "Welcome"),
            planned("turin", 1, DAY.plusDays(9)),
            planned("turin", 2, null),
            submitted("turin", 1),
            endorsed("turin", 1)
        };
        DueItem action = new DueItem(
                "carry out: action 1 of the roadmap of Turin, Action 1",
                "roadmap/turin",
                List.of(partner("turin")),
                DAY.plusDays(9),
                false);

        assertThat(due(DAY.plusDays(9), roadmap)).containsExactly(action);
        assertThat(due(DAY.plusDays(10), roadmap)).hasSize(1).allMatch(DueItem::overdue);
        assertThat(afterReport(ActionProgress.PLANNED, roadmap)).containsExactly(action);
        assertThat(afterReport(ActionProgress.UNDER_WAY, roadmap)).containsExactly(action);
        assertThat(afterReport(ActionProgress.DONE, roadmap)).isEmpty();
        assertThat(afterReport(ActionProgress.DROPPED, roadmap)).isEmpty();
    }

    private static List<DueItem> afterReport(ActionProgress progress, Event... events) {
        return due(
                DAY,
                Stream.concat(Stream.of(events), Stream.of(reported("turin", 1, progress, DAY)))
                        .toArray(Event[]::new));
    }

    private static DueItem adopt(String city, int version) {
        return new DueItem(
                "adopt the guidelines, version " + version, "guidelines/" + city, List.of(partner(city)), END, false);
    }

    private static List<DueItem> due(LocalDate day, Event... events) {
        Stream<Event> before = Stream.of(
                registered(),
                signed(),
                admitted("turin"),
                admitted("riga"),
                formed(),
                assigned("turin"),
                assigned("riga"));
        return items(day, Stream.concat(before, Stream.of(events)).toArray(Event[]::new));
    }

    private static List<DueItem> items(LocalDate day, Event... events) {
        var answer =
                new DueQueries(given(events).asked(day)).find(new FindDue(new ProjectId("values"), null, Paging.FIRST));
        return ((Page<DueItem>) answer).items();
    }
}
