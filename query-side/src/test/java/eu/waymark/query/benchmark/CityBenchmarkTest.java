package eu.waymark.query.benchmark;

import static eu.waymark.query.given.BenchmarkEvents.*;
import static eu.waymark.query.given.Events.D;
import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Given.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.benchmark.BenchmarkState;
import eu.waymark.shared.output.OutputId;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.output.OutputRecorded;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerStatus.BenchmarkStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CityBenchmarkTest {
    private static final List<PartnerId> CITIES = List.of(partner("turin"), partner("riga"));

    @Test
    void withoutABenchmarkThereIsNothingToSay() {
        assertThat(turin()).isEqualTo(new BenchmarkStatus(BenchmarkState.NONE, false, 0, null));
    }

    @Test
    void anotherCitysAssessmentIsNotItsOwn() {
        assertThat(turin(defined(D, "desk"), selfAssessed(D, "riga", score("desk", 1))))
                .isEqualTo(new BenchmarkStatus(BenchmarkState.DEFINED, false, 0, null));
    }

    @Test
    void peersAreCountedOnceEach() {
        assertThat(turin(
                        defined(D, "desk"),
                        selfAssessed(D, "turin", score("desk", 1)),
                        reviewed(D, "turin", "riga", score("desk", 1)),
                        reviewed(D, "turin", "riga", score("desk", 2)),
                        reviewed(D, "turin", "oslo", score("desk", 2))))
                .isEqualTo(new BenchmarkStatus(BenchmarkState.DEFINED, true, 2, null));
    }

    @Test
    void theDayOfThePublicationIsKnownToEachCity() {
        assertThat(turin(defined(D, "desk"), published(D, DAY)))
                .isEqualTo(new BenchmarkStatus(BenchmarkState.PUBLISHED, false, 0, DAY));
    }

    @Test
    void whereOnlyAnOutputIsKnownTheDayIsThatOfItsDelivery() {
        assertThat(turin(delivered(null), delivered(DAY)))
                .isEqualTo(new BenchmarkStatus(BenchmarkState.OUTPUT_ONLY, false, 0, DAY));
        assertThat(turin(delivered(null))).isEqualTo(new BenchmarkStatus(BenchmarkState.OUTPUT_ONLY, false, 0, null));
        assertThat(turin(delivered(DAY), defined(D, "desk")))
                .isEqualTo(new BenchmarkStatus(BenchmarkState.DEFINED, false, 0, null));
    }

    private static Event delivered(@Nullable LocalDate on) {
        OutputId output = new OutputId(on == null ? "undated" : "dated");
        return new OutputRecorded(output, OutputKind.BENCHMARK, "Benchmark", D, null, on, null, null, null, DAY, null);
    }

    private static BenchmarkStatus turin(Event... events) {
        List<Event> all = new ArrayList<>(List.of(registered()));
        all.addAll(List.of(events));
        BenchmarkDocument kept = given(all.toArray(Event[]::new)).then(Benchmarks.VIEW, "D");
        return CityBenchmark.of(kept, CITIES, partner("turin"));
    }
}
