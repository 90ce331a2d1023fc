package eu.waymark.command.decide;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.benchmark.Assessor;
import eu.waymark.command.benchmark.Benchmark;
import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkEvent;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.benchmark.PeerReviewRecorded;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.benchmark.SelfAssessmentRecorded;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds of every benchmark. */
final class BenchmarkInvariants {
    private BenchmarkInvariants() {}

    static void hold(BenchmarkEvent event, ProjectState before, LocalDate today) {
        CommunityCode community = event.community();
        assertThat(before.communities().byCode()).as("COM-03").containsKey(community);
        Benchmark benchmark = before.benchmarks().byCommunity().get(community);
        assertThat(benchmark == null).as("BEN-04").isEqualTo(event instanceof BenchmarkDefined);
        if (benchmark == null) return;
        assertThat(benchmark.published()).as("BEN-07").isFalse();
        switch (event) {
            case BenchmarkDefined _ -> {}
            case SelfAssessmentRecorded now -> {
                assessed(now.partner(), now.scores(), community, before);
                corrects(now.corrects(), now.reason(), new Assessor(now.partner(), null), benchmark);
            }
            case PeerReviewRecorded now -> {
                assertThat(now.reviewer()).as("BEN-03").isNotEqualTo(now.partner());
                RoadmapInvariants.takesPart(now.reviewer(), PartnerRole.CITY, before);
                assessed(now.partner(), now.scores(), community, before);
                corrects(now.corrects(), now.reason(), new Assessor(now.partner(), now.reviewer()), benchmark);
            }
            case BenchmarkPublished now -> {
                OutputInvariants.come(now.publishedOn(), today);
                published(now, benchmark, before);
            }
        }
    }

    static void hold(ProjectState state) {
        state.benchmarks().byCommunity().values().forEach(benchmark -> {
            assertThat(benchmark.standards()).isNotEmpty();
            assertThat(benchmark.assessments().values())
                    .as("BEN-06")
                    .allMatch(assessment -> benchmark.standards().containsAll(assessment.standards()));
        });
    }

    private static void assessed(PartnerId city, List<Score> scores, CommunityCode community, ProjectState before) {
        Benchmark benchmark = requireNonNull(before.benchmarks().byCommunity().get(community));
        RoadmapInvariants.takesPart(city, PartnerRole.CITY, before);
        assertThat(before.communities().hasMember(community, city)).as("BEN-05").isTrue();
        assertThat(scores)
                .extracting(Score::score)
                .as("BEN-01")
                .allSatisfy(score -> assertThat(score)
                        .isBetween(benchmark.scale().lowest(), benchmark.scale().highest()));
        assertThat(benchmark.standards())
                .as("BEN-06")
                .containsAll(scores.stream().map(Score::standard).toList());
    }

    private static void corrects(
            @Nullable Long corrects, @Nullable String reason, Assessor assessor, Benchmark benchmark) {
        var present = benchmark.assessments().get(assessor);
        OutputInvariants.corrects(corrects, reason, present == null ? null : present.sequence());
    }

    /** Every member, on every standard, by somebody. */
    private static void published(BenchmarkPublished event, Benchmark benchmark, ProjectState before) {
        assertThat(event.cities())
                .as("BEN-02, cities")
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        requireNonNull(before.communities().byCode().get(event.community()))
                                .cities());
        event.cities()
                .forEach(city -> benchmark
                        .standards()
                        .forEach(standard -> assertThat(benchmark.assessments())
                                .as("BEN-02, %s of %s", standard, city)
                                .anySatisfy((assessor, assessment) -> {
                                    assertThat(assessor.city()).isEqualTo(city);
                                    assertThat(assessment.standards()).contains(standard);
                                })));
    }
}
