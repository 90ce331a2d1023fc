package eu.waymark.query.benchmark;

import static eu.waymark.query.benchmark.Asked.benchmarks;
import static eu.waymark.query.benchmark.Asked.only;
import static eu.waymark.query.given.BenchmarkEvents.defined;
import static eu.waymark.query.given.Events.D;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.OutputEvents.corrected;
import static eu.waymark.query.given.OutputEvents.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.benchmark.BenchmarkOverview;
import eu.waymark.shared.benchmark.BenchmarkOverview.Row;
import eu.waymark.shared.benchmark.BenchmarkState;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.output.OutputKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveredTest {
    private static final CommunityCode C = new CommunityCode("C");
    private static final Event DELIVERED =
            delivered("benchmark-d", OutputKind.BENCHMARK, "Benchmark", D, "no date is public");

    @Test
    void aBenchmarkMayBeKnownAsAnOutputOnly() {
        assertThat(benchmarks(DELIVERED))
                .containsExactly(new BenchmarkOverview(
                        D,
                        null,
                        BenchmarkState.OUTPUT_ONLY,
                        List.of(),
                        null,
                        List.of(
                                new Row(partner("turin"), List.of(), List.of()),
                                new Row(partner("riga"), List.of(), List.of())),
                        List.of(partner("turin"), partner("riga")),
                        null,
                        null,
                        List.of("Benchmark"),
                        "no date is public",
                        6));
    }

    @Test
    void onlyAnOutputOfThatKindAboutACommunityIsABenchmark() {
        assertThat(benchmarks(
                        delivered("one", OutputKind.BENCHMARK, "Of nobody", null, null),
                        delivered("two", OutputKind.PUBLICATION, "No benchmark", D, null)))
                .isEmpty();
    }

    @Test
    void onceItIsDefinedItsOutputsAreStillNamed() {
        BenchmarkOverview benchmark = only(DELIVERED, defined(D, "desk"));
        assertThat(benchmark.state()).isEqualTo(BenchmarkState.DEFINED);
        assertThat(benchmark.outputs()).containsExactly("Benchmark");
        assertThat(benchmark.note()).isEqualTo("agreed by all");

        BenchmarkOverview later = only(defined(D, "desk"), DELIVERED);
        assertThat(later.state()).isEqualTo(BenchmarkState.DEFINED);
        assertThat(later.outputs()).containsExactly("Benchmark");
        assertThat(later.version()).as("an output is a subject of its own").isEqualTo(6);
    }

    @Test
    void aCorrectedOutputReplacesItsTitleAndNoOther() {
        BenchmarkOverview benchmark = only(
                DELIVERED,
                delivered("annex-d", OutputKind.BENCHMARK, "Annex", D, null),
                corrected("benchmark-d", OutputKind.BENCHMARK, "The benchmark", D, 6));

        assertThat(benchmark.outputs()).containsExactly("Annex", "The benchmark");
        assertThat(benchmark.note()).isNull();
        assertThat(benchmark.version()).isEqualTo(8);
    }

    @Test
    void aCorrectionTakesTheOutputAwayFromACommunityItIsNotAbout() {
        List<BenchmarkOverview> moved =
                benchmarks(DELIVERED, corrected("benchmark-d", OutputKind.BENCHMARK, "Benchmark", C, 6));
        assertThat(moved).extracting(BenchmarkOverview::community).containsExactly(C);

        assertThat(benchmarks(DELIVERED, corrected("benchmark-d", OutputKind.TOOLKIT, "A toolkit", D, 6)))
                .isEmpty();
        assertThat(benchmarks(DELIVERED, corrected("benchmark-d", OutputKind.BENCHMARK, "Benchmark", null, 6)))
                .isEmpty();
    }

    @Test
    void aDefinedBenchmarkOutlivesItsOutput() {
        BenchmarkOverview benchmark =
                only(DELIVERED, defined(D, "desk"), corrected("benchmark-d", OutputKind.TOOLKIT, "A toolkit", null, 6));

        assertThat(benchmark.state()).isEqualTo(BenchmarkState.DEFINED);
        assertThat(benchmark.outputs()).isEmpty();
        assertThat(benchmark.version()).isEqualTo(7);
    }
}
