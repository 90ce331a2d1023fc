package eu.waymark.backoffice.words;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.CountryCode;
import eu.waymark.shared.benchmark.BenchmarkState;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.partner.PartnerStatus.BenchmarkStatus;
import eu.waymark.shared.partner.PartnerStatus.ExchangeCount;
import eu.waymark.shared.partner.PartnerStatus.Exchanges;
import eu.waymark.shared.partner.PartnerStatus.GuidelinesStatus;
import eu.waymark.shared.partner.PartnerStatus.NeedsAnalysisStatus;
import eu.waymark.shared.partner.PartnerStatus.RoadmapStatus;
import eu.waymark.shared.partner.PartnerStatus.VisitCount;
import eu.waymark.shared.partner.PartnerStatus.Visits;
import eu.waymark.shared.partner.Standing;
import eu.waymark.shared.roadmap.RoadmapState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Few words, and none where nothing is evidenced. */
class StatusWordsTest {
    private static final LocalDate DAY = LocalDate.parse("2021-03-01");

    @Test
    void nothingIsSaidOfWhatIsNotEvidenced() {
        PartnerStatus city = city(RoadmapState.NONE, false, BenchmarkState.NONE, null, null);

        assertThat(StatusWords.roadmap(city)).isEmpty();
        assertThat(StatusWords.needsAnalysis(city)).isEmpty();
        assertThat(StatusWords.benchmark(city)).isEmpty();
        assertThat(StatusWords.guidelines(city)).isEmpty();
    }

    @Test
    void anOutputWithoutADateIsSaidToBeUndated() {
        PartnerStatus city = city(RoadmapState.RETURNED, true, BenchmarkState.OUTPUT_ONLY, null, null);

        assertThat(StatusWords.roadmap(city)).contains("returned");
        assertThat(StatusWords.needsAnalysis(city)).contains("output, undated");
        assertThat(StatusWords.benchmark(city)).contains("output, undated");
    }

    @Test
    void whatHasADateIsNot() {
        assertThat(StatusWords.benchmark(city(RoadmapState.NONE, true, BenchmarkState.OUTPUT_ONLY, DAY, null)))
                .contains("output");
        PartnerStatus city = city(RoadmapState.ENDORSED, true, BenchmarkState.PUBLISHED, DAY, 2);

        assertThat(StatusWords.roadmap(city)).contains("endorsed");
        assertThat(StatusWords.needsAnalysis(city)).contains("delivered");
        assertThat(StatusWords.benchmark(city)).contains("published");
        assertThat(StatusWords.guidelines(city)).contains("version 2");
    }

    private static PartnerStatus city(
            RoadmapState roadmap,
            boolean needs,
            BenchmarkState benchmark,
            @Nullable LocalDate day,
            @Nullable Integer guidelines) {
        VisitCount visits = new VisitCount(0, 0, 1);
        ExchangeCount legs = new ExchangeCount(0, 0);
        return new PartnerStatus(
                new PartnerId("turin"),
                "Turin",
                new CountryCode("IT"),
                PartnerRole.CITY,
                true,
                null,
                Standing.ADMITTED,
                new Visits(visits, visits),
                new Exchanges(legs, legs),
                new RoadmapStatus(roadmap, null, null, null),
                new NeedsAnalysisStatus(needs, null, day, null),
                new BenchmarkStatus(benchmark, false, 0, day),
                new GuidelinesStatus(guidelines != null, guidelines, day, null),
                List.of(),
                List.of(),
                List.of());
    }
}
