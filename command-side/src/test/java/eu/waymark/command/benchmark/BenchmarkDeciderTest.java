package eu.waymark.command.benchmark;

import static eu.waymark.command.RoadmapSamples.PROOF;
import static eu.waymark.command.Samples.A;
import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.formed;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.benchmark.BenchmarkSamples.DESK;
import static eu.waymark.command.benchmark.BenchmarkSamples.SCALE;
import static eu.waymark.command.benchmark.BenchmarkSamples.STANDARDS;
import static eu.waymark.command.benchmark.BenchmarkSamples.TODAY;
import static eu.waymark.command.benchmark.BenchmarkSamples.TRAINING;
import static eu.waymark.command.benchmark.BenchmarkSamples.assess;
import static eu.waymark.command.benchmark.BenchmarkSamples.assessed;
import static eu.waymark.command.benchmark.BenchmarkSamples.defined;
import static eu.waymark.command.benchmark.BenchmarkSamples.review;
import static eu.waymark.command.benchmark.BenchmarkSamples.reviewed;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.benchmark.DefineBenchmark;
import eu.waymark.shared.benchmark.PublishBenchmark;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BenchmarkDeciderTest {
    private static final CommunityCode B = new CommunityCode("B");
    private static final BenchmarkPublished PUBLISHED =
            new BenchmarkPublished(D, "Young volunteers", List.of(BRISTOL, NUREMBERG, TURIN), null, null, TODAY, null);
    private final Deciding project = given(project());
    private final Deciding defined = project.and(defined());
    private final Deciding twoAssessed =
            defined.and(assessed(BRISTOL, DESK, TRAINING), assessed(NUREMBERG, DESK, TRAINING));
    private final Deciding complete = twoAssessed.and(assessed(TURIN, DESK, TRAINING));

    @Test
    void com03_theCommunityIsFormed() {
        project.when(define(A)).thenOne(BenchmarkDefined.class);
        project.when(define(B)).thenRefusedBy(Rule.COM_03);
        project.when(new PublishBenchmark(VALUES, B, null, null, null, null)).thenRefusedBy(Rule.COM_03, Rule.BEN_04);
    }

    @Test
    void ben04_aBenchmarkIsDefinedOnceForACommunity() {
        project.when(define(D)).thenRecords(new BenchmarkDefined(D, "Young volunteers", STANDARDS, SCALE, TODAY, null));
        defined.when(define(D)).thenRefusedBy(Rule.BEN_04);
        defined.when(define(A)).thenOne(BenchmarkDefined.class);
    }

    @Test
    void ben04_andBeforeItIsPublished() {
        project.when(publish(null)).thenRefusedBy(Rule.BEN_04);
    }

    @Test
    void ben02_isPublishedWhenTheLastCityIsAssessedOnTheLastStandard() {
        because(twoAssessed.when(publish(null)))
                .isEqualTo("Not assessed on every standard, neither by itself nor by a peer: Turin.");
        twoAssessed.and(assessed(TURIN, DESK)).when(publish(null)).thenRefusedBy(Rule.BEN_02);
        complete.when(publish(null)).thenRecords(PUBLISHED);
        because(defined.when(publish(null))).endsWith(": Bristol, Nuremberg, Turin.");
    }

    @Test
    void ben02_countsWhatPeersSayBesideWhatTheCitySays() {
        twoAssessed
                .and(assessed(TURIN, DESK), reviewed(TURIN, RIGA, TRAINING))
                .when(publish(null))
                .thenOne(BenchmarkPublished.class);
        twoAssessed
                .and(reviewed(TURIN, RIGA, DESK), reviewed(TURIN, BRISTOL, TRAINING))
                .when(publish(null))
                .thenOne(BenchmarkPublished.class);
        twoAssessed
                .and(assessed(TURIN, DESK), reviewed(BRISTOL, TURIN, TRAINING))
                .when(publish(null))
                .thenRefusedBy(Rule.BEN_02);
    }

    @Test
    void ben02_countsWhatStandsNotWhatItReplaced() {
        complete.and(assessed(TURIN, TRAINING)).when(publish(null)).thenRefusedBy(Rule.BEN_02);
    }

    @Test
    void ben02_isAboutThoseThatAreMembersNow() {
        CityReleased released = new CityReleased(D, TURIN, "Turin", null, TODAY, null);
        twoAssessed.and(released).when(publish(null)).thenOne(BenchmarkPublished.class);
        complete.and(
                        new CityReleased(A, RIGA, "Riga", null, TODAY, null),
                        new CityAssigned(D, RIGA, "Riga", TODAY, null))
                .when(publish(null))
                .thenRefusedBy(Rule.BEN_02);
    }

    @Test
    void ben02_aCommunityWithoutCitiesHasNothingToPublish() {
        because(project.and(formed(B), new BenchmarkDefined(B, "Nobody", STANDARDS, SCALE, TODAY, null))
                        .when(new PublishBenchmark(VALUES, B, null, null, null, null)))
                .isEqualTo("Community B has no cities.");
    }

    @Test
    void rec01_aPublicationIsNotDatedInTheFuture() {
        BenchmarkPublished today = complete.when(publish(TODAY)).thenOne(BenchmarkPublished.class);
        assertThat(today.publishedOn()).isEqualTo(TODAY);
        assertThat(today.document()).isEqualTo(PROOF);
        complete.when(publish(TODAY.plusDays(1))).thenRefusedBy(Rule.REC_01);
        project.when(publish(TODAY.plusDays(1))).thenRefusedBy(Rule.BEN_04, Rule.REC_01);
    }

    @Test
    void ben07_whatIsPublishedIsNotChanged() {
        Deciding published = complete.and(PUBLISHED);
        published.when(publish(null)).thenRefusedBy(Rule.BEN_07);
        published.when(assess(TURIN, "a typing error", DESK)).thenRefusedBy(Rule.BEN_07);
        published.when(review(TURIN, RIGA, DESK)).thenRefusedBy(Rule.BEN_07);
        published.when(define(D)).thenRefusedBy(Rule.BEN_04);
    }

    @Test
    void ben07_isAllThatIsSaidWhereACityJoinedSince() {
        complete.and(PUBLISHED, new CityAssigned(D, RIGA, "Riga", TODAY, null))
                .when(publish(null))
                .thenRefusedBy(Rule.BEN_07);
    }

    private static AbstractStringAssert<?> because(Deciding.Then then) {
        return assertThat(then.thenRefusedBy(Rule.BEN_02).getFirst().because());
    }

    private static DefineBenchmark define(CommunityCode community) {
        return new DefineBenchmark(VALUES, community, "Young volunteers", STANDARDS, SCALE, null, null);
    }

    private static PublishBenchmark publish(@Nullable LocalDate day) {
        return new PublishBenchmark(VALUES, D, day, day == null ? null : PROOF, null, null);
    }
}
