package eu.waymark.query.benchmark;

import static eu.waymark.query.benchmark.Asked.only;
import static eu.waymark.query.given.BenchmarkEvents.*;
import static eu.waymark.query.given.Events.D;
import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.assigned;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.released;
import static eu.waymark.query.given.RoadmapEvents.ACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.follow.FoldFailedException;
import eu.waymark.shared.Event;
import eu.waymark.shared.benchmark.BenchmarkOverview;
import eu.waymark.shared.benchmark.BenchmarkOverview.PeerReview;
import eu.waymark.shared.benchmark.BenchmarkOverview.Row;
import eu.waymark.shared.benchmark.BenchmarkState;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksTest {
    private static final Event DEFINED = defined(D, "desk", "school");
    private static final Event RIGA = selfAssessed(D, "riga", score("desk", 1), score("school", 2));
    private static final Event TURIN = selfAssessed(D, "turin", score("desk", 1), score("school", 2));

    @Test
    void aBenchmarkThatIsDefinedHasAnEmptyRowForEachCity() {
        assertThat(only(DEFINED))
                .isEqualTo(new BenchmarkOverview(
                        D,
                        "Benchmark of D",
                        BenchmarkState.DEFINED,
                        standards("desk", "school"),
                        SCALE,
                        List.of(
                                new Row(partner("turin"), List.of(), List.of()),
                                new Row(partner("riga"), List.of(), List.of())),
                        List.of(partner("turin"), partner("riga")),
                        null,
                        null,
                        List.of(),
                        "agreed by all",
                        6));
    }

    @Test
    void itIsAssessedWhenTheLastCityHasAScoreOnTheLastStandard() {
        BenchmarkOverview lacking = only(DEFINED, RIGA, selfAssessed(D, "turin", score("desk", 1)));
        assertThat(lacking.state()).isEqualTo(BenchmarkState.DEFINED);
        assertThat(lacking.missing()).containsExactly(partner("turin"));

        BenchmarkOverview assessed = only(DEFINED, RIGA, TURIN);
        assertThat(assessed.state()).isEqualTo(BenchmarkState.ASSESSED);
        assertThat(assessed.missing()).isEmpty();
    }

    @Test
    void theCityAndItsPeersTogetherCoverTheStandards() {
        Event self = selfAssessed(D, "turin", score("desk", 1));

        assertThat(only(DEFINED, RIGA, self, reviewed(D, "turin", "riga", score("desk", 3)))
                        .missing())
                .containsExactly(partner("turin"));
        assertThat(only(DEFINED, RIGA, self, reviewed(D, "turin", "riga", score("school", 3)))
                        .state())
                .isEqualTo(BenchmarkState.ASSESSED);
    }

    @Test
    void whatTheSameAssessorRecordedBeforeIsReplaced() {
        BenchmarkOverview benchmark = only(
                DEFINED,
                selfAssessed(D, "turin", score("desk", 1)),
                selfAssessed(D, "turin", score("school", 4)),
                reviewed(D, "turin", "riga", score("desk", 2)),
                reviewed(D, "turin", "oslo", score("desk", 3)),
                reviewed(D, "turin", "riga", score("desk", 5)));

        assertThat(benchmark.cities().getFirst())
                .isEqualTo(new Row(
                        partner("turin"),
                        List.of(score("school", 4)),
                        List.of(
                                new PeerReview(partner("oslo"), List.of(score("desk", 3))),
                                new PeerReview(partner("riga"), List.of(score("desk", 5))))));
    }

    @Test
    void theCitiesOfTheDayDecideWhatIsMissing() {
        assertThat(only(DEFINED, RIGA, released("turin")).state()).isEqualTo(BenchmarkState.ASSESSED);

        BenchmarkOverview joined = only(DEFINED, RIGA, TURIN, admitted("oslo"), assigned("oslo"));
        assertThat(joined.state()).isEqualTo(BenchmarkState.DEFINED);
        assertThat(joined.missing()).containsExactly(partner("oslo"));

        assertThat(only(DEFINED, RIGA, TURIN, released("turin"), released("riga"))
                        .state())
                .as("without any city nothing is assessed")
                .isEqualTo(BenchmarkState.DEFINED);
    }

    @Test
    void aCityThatWasAssessedKeepsItsRowAfterItLeft() {
        BenchmarkOverview benchmark = only(DEFINED, TURIN, RIGA, released("turin"));

        assertThat(benchmark.cities()).extracting(row -> row.partner().value()).containsExactly("riga", "turin");
        assertThat(benchmark.state()).isEqualTo(BenchmarkState.ASSESSED);
    }

    @Test
    void aPublishedBenchmarkStaysPublished() {
        BenchmarkOverview benchmark =
                only(DEFINED, RIGA, TURIN, published(D, DAY.plusDays(3)), admitted("oslo"), assigned("oslo"));

        assertThat(benchmark.state()).isEqualTo(BenchmarkState.PUBLISHED);
        assertThat(benchmark.publishedOn()).isEqualTo(DAY.plusDays(3));
        assertThat(benchmark.document()).isEqualTo(ACT);
        assertThat(benchmark.missing()).as("Oslo came later").isEmpty();
        assertThat(benchmark.cities())
                .extracting(BenchmarkOverview.Row::partner)
                .containsExactly(partner("turin"), partner("riga"));
        assertThat(benchmark.note()).isEqualTo("agreed by all");
        assertThat(benchmark.version()).isEqualTo(9);
    }

    @Test
    void whatIsNotDefinedCannotBeAssessed() {
        assertThatThrownBy(() -> only(RIGA)).isInstanceOf(FoldFailedException.class);
    }
}
