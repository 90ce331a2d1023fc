package eu.waymark.query.partner;

import static eu.waymark.query.given.BenchmarkEvents.defined;
import static eu.waymark.query.given.BenchmarkEvents.published;
import static eu.waymark.query.given.BenchmarkEvents.reviewed;
import static eu.waymark.query.given.BenchmarkEvents.score;
import static eu.waymark.query.given.BenchmarkEvents.selfAssessed;
import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.OutputEvents.adopted;
import static eu.waymark.query.given.OutputEvents.guidelines;
import static eu.waymark.query.given.PartnerEvents.analysed;
import static eu.waymark.query.given.RoadmapEvents.ACT;
import static eu.waymark.query.given.RoadmapEvents.drafted;
import static eu.waymark.query.given.RoadmapEvents.endorsed;
import static eu.waymark.query.given.RoadmapEvents.returned;
import static eu.waymark.query.given.RoadmapEvents.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.benchmark.BenchmarkState;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.partner.PartnerStatus.BenchmarkStatus;
import eu.waymark.shared.partner.PartnerStatus.GuidelinesStatus;
import eu.waymark.shared.partner.PartnerStatus.NeedsAnalysisStatus;
import eu.waymark.shared.partner.PartnerStatus.RoadmapStatus;
import eu.waymark.shared.roadmap.RoadmapState;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the status of Turin says of its roadmap, needs analysis, benchmark and guidelines; Riga is in its community, Oslo is not. */
class EvidenceTest {
    @Test
    void whereNothingIsRecordedNothingIsEvidenced() {
        PartnerStatus turin = turin();

        assertThat(turin.roadmap()).isEqualTo(new RoadmapStatus(RoadmapState.NONE, null, null, null));
        assertThat(turin.needsAnalysis()).isEqualTo(new NeedsAnalysisStatus(false, null, null, null));
        assertThat(turin.benchmark()).isEqualTo(new BenchmarkStatus(BenchmarkState.NONE, false, 0, null));
        assertThat(turin.guidelines()).isEqualTo(new GuidelinesStatus(false, null, null, null));
    }

    @Test
    void theRoadmapIsThatOfTheCityWithItsLatestSubmission() {
        assertThat(turin(drafted("riga", "Open")).roadmap().state()).isEqualTo(RoadmapState.NONE);
        assertThat(turin(drafted("turin", "Welcome")).roadmap())
                .isEqualTo(new RoadmapStatus(RoadmapState.DRAFTED, null, null, null));

        Event[] again = {
            drafted("turin", "Welcome"), submitted("turin", 1), returned("turin", 1, "unclear"), submitted("turin", 2)
        };
        assertThat(turin(again).roadmap()).isEqualTo(new RoadmapStatus(RoadmapState.SUBMITTED, 2, null, null));

        assertThat(turin(again[0], again[1], again[2], again[3], endorsed("turin", 2))
                        .roadmap())
                .isEqualTo(new RoadmapStatus(RoadmapState.ENDORSED, 2, DAY, "Resolution 1"));
    }

    @Test
    void theNeedsAnalysisIsTheOneRecordedLastWithOrWithoutADate() {
        assertThat(turin(analysed("turin", null, null)).needsAnalysis())
                .isEqualTo(new NeedsAnalysisStatus(true, partner("expert"), null, ACT));
        assertThat(turin(analysed("turin", null, null), analysed("turin", DAY, 7L), analysed("riga", null, null))
                        .needsAnalysis())
                .isEqualTo(new NeedsAnalysisStatus(true, partner("expert"), DAY, ACT));
    }

    @Test
    void theBenchmarkIsThatOfItsCommunity() {
        Event[] assessed = {
            defined(D, "desk"),
            selfAssessed(D, "turin", score("desk", 3)),
            reviewed(D, "turin", "oslo", score("desk", 2)),
            reviewed(D, "riga", "turin", score("desk", 2)),
            published(D, DAY)
        };
        assertThat(turin(assessed).benchmark()).isEqualTo(new BenchmarkStatus(BenchmarkState.PUBLISHED, true, 1, DAY));
        assertThat(turin(assessed[0], assessed[1]).benchmark())
                .as("Riga is still to be assessed")
                .isEqualTo(new BenchmarkStatus(BenchmarkState.DEFINED, true, 0, null));
        assertThat(status("oslo", assessed).benchmark())
                .isEqualTo(new BenchmarkStatus(BenchmarkState.NONE, false, 0, null));
    }

    @Test
    void theGuidelinesAreTheLatestVersionAdoptedInWhateverOrder() {
        GuidelinesStatus second = new GuidelinesStatus(true, 2, DAY, "Act 1");

        assertThat(turin(guidelines(1), adopted("riga", 1)).guidelines().adopted())
                .isFalse();
        assertThat(turin(guidelines(1), adopted("turin", 1), guidelines(2))
                        .guidelines()
                        .version())
                .isEqualTo(1);
        assertThat(turin(guidelines(1), guidelines(2), adopted("turin", 1), adopted("turin", 2))
                        .guidelines())
                .isEqualTo(second);
        assertThat(turin(guidelines(1), guidelines(2), adopted("turin", 2), adopted("turin", 1))
                        .guidelines())
                .isEqualTo(second);
    }

    private static PartnerStatus turin(Event... events) {
        return status("turin", events);
    }

    private static PartnerStatus status(String partner, Event... events) {
        Stream<Event> before = Stream.of(
                admitted("turin"), admitted("riga"), admitted("oslo"), formed(), assigned("turin"), assigned("riga"));
        return Asked.status(partner, Stream.concat(before, Stream.of(events)).toArray(Event[]::new));
    }
}
