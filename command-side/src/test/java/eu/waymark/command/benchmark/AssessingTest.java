package eu.waymark.command.benchmark;

import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.benchmark.BenchmarkSamples.DESK;
import static eu.waymark.command.benchmark.BenchmarkSamples.TODAY;
import static eu.waymark.command.benchmark.BenchmarkSamples.TRAINING;
import static eu.waymark.command.benchmark.BenchmarkSamples.assess;
import static eu.waymark.command.benchmark.BenchmarkSamples.assessed;
import static eu.waymark.command.benchmark.BenchmarkSamples.defined;
import static eu.waymark.command.benchmark.BenchmarkSamples.review;
import static eu.waymark.command.benchmark.BenchmarkSamples.reviewed;
import static eu.waymark.command.benchmark.BenchmarkSamples.score;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.benchmark.PeerReviewRecorded;
import eu.waymark.shared.benchmark.RecordSelfAssessment;
import eu.waymark.shared.benchmark.SelfAssessmentRecorded;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessingTest {
    private static final PartnerId EXPERT = new PartnerId("migrationwork");
    private static final long DEFINED_AT = project().length + 1;
    private final Deciding project = given(project()).and(admitted(EXPERT, PartnerRole.EXPERT));
    private final Deciding defined = project.and(defined());

    @Test
    void whatIsRecordedReadsByItself() {
        defined.when(assess(TURIN, DESK))
                .thenRecords(new SelfAssessmentRecorded(D, TURIN, "Turin", List.of(DESK), null, null, TODAY, null));
        defined.when(review(TURIN, RIGA, DESK, TRAINING))
                .thenRecords(new PeerReviewRecorded(
                        D, TURIN, "Turin", RIGA, "Riga", List.of(DESK, TRAINING), null, null, TODAY, null));
    }

    @Test
    void ben01_scoresLieOnTheScale() {
        List.of(1, 5).forEach(on -> {
            defined.when(assess(TURIN, score("training", on))).thenOne(SelfAssessmentRecorded.class);
            defined.when(review(TURIN, RIGA, score("training", on))).thenOne(PeerReviewRecorded.class);
        });
        List.of(0, 6).forEach(beyond -> {
            defined.when(assess(TURIN, DESK, score("training", beyond))).thenRefusedBy(Rule.BEN_01);
            defined.when(review(TURIN, RIGA, DESK, score("training", beyond))).thenRefusedBy(Rule.BEN_01);
        });
        assertThat(defined.when(assess(TURIN, score("welcome-desk", 0), score("training", 6)))
                        .thenRefusedBy(Rule.BEN_01)
                        .getFirst()
                        .because())
                .isEqualTo("The scale goes from 1 to 5; not on it: 0 for welcome-desk, 6 for training.");
    }

    @Test
    void ben03_aPeerComesFromAnotherCity() {
        defined.when(review(TURIN, BRISTOL, DESK)).thenOne(PeerReviewRecorded.class);
        defined.when(review(TURIN, TURIN, DESK)).thenRefusedBy(Rule.BEN_03);
        defined.when(review(TURIN, EXPERT, DESK)).thenRefusedBy(Rule.BEN_03);
    }

    @Test
    void ben03_aCityIsNoPeerOfItselfWhateverItSaidOfItself() {
        defined.and(assessed(TURIN, DESK)).when(review(TURIN, TURIN, DESK)).thenRefusedBy(Rule.BEN_03);
    }

    @Test
    void ben04_nothingIsAssessedBeforeTheBenchmarkIsDefined() {
        project.when(assess(TURIN, DESK)).thenRefusedBy(Rule.BEN_04);
        project.when(review(TURIN, RIGA, DESK)).thenRefusedBy(Rule.BEN_04);
    }

    @Test
    void com03_norInACommunityThatIsNotFormed() {
        CommunityCode none = new CommunityCode("C");
        project.when(new RecordSelfAssessment(VALUES, none, TURIN, List.of(DESK), null, null, null))
                .thenRefusedBy(Rule.COM_03, Rule.BEN_04, Rule.BEN_05);
    }

    @Test
    void ben05_thoseAssessedAreCitiesOfTheCommunity() {
        defined.when(assess(RIGA, DESK)).thenRefusedBy(Rule.BEN_05);
        defined.when(review(RIGA, TURIN, DESK)).thenRefusedBy(Rule.BEN_05);
    }

    @Test
    void ben06_scoresAreForStandardsOfTheBenchmark() {
        assertThat(defined.when(assess(TURIN, DESK, score("archery", 3)))
                        .thenRefusedBy(Rule.BEN_06)
                        .getFirst()
                        .remedy())
                .isEqualTo("Name its standards: training, welcome-desk.");
        defined.when(review(TURIN, RIGA, score("archery", 9))).thenRefusedBy(Rule.BEN_01, Rule.BEN_06);
    }

    @Test
    void par01_bothTakePart() {
        defined.and(withdrawn(TURIN)).when(assess(TURIN, DESK)).thenRefusedBy(Rule.PAR_01);
        defined.and(withdrawn(TURIN)).when(review(TURIN, RIGA, DESK)).thenRefusedBy(Rule.PAR_01);
        defined.and(withdrawn(RIGA)).when(review(TURIN, RIGA, DESK)).thenRefusedBy(Rule.PAR_01);
        defined.when(review(TURIN, new PartnerId("vantaa"), DESK)).thenRefusedBy(Rule.PAR_01, Rule.BEN_03);
    }

    @Test
    void rec02_aSelfAssessmentIsReplacedOnlyWithAReasonAndNamesTheEventItCorrects() {
        Deciding once = defined.and(assessed(TURIN, DESK));
        once.when(assess(TURIN, TRAINING)).thenRefusedBy(Rule.REC_02);
        SelfAssessmentRecorded event =
                once.when(assess(TURIN, "a typing error", TRAINING)).thenOne(SelfAssessmentRecorded.class);
        assertThat(event.corrects()).isEqualTo(DEFINED_AT + 1);
        assertThat(event.reason()).isEqualTo("a typing error");
        once.when(assess(NUREMBERG, DESK)).thenOne(SelfAssessmentRecorded.class);
    }

    @Test
    void rec02_soIsAReviewByTheSamePeer() {
        Deciding once = defined.and(assessed(TURIN, DESK), reviewed(TURIN, RIGA, DESK));
        once.when(review(TURIN, RIGA, TRAINING)).thenRefusedBy(Rule.REC_02);
        assertThat(once.when(review(TURIN, RIGA, "a typing error", TRAINING))
                        .thenOne(PeerReviewRecorded.class)
                        .corrects())
                .isEqualTo(DEFINED_AT + 2);
        once.when(review(TURIN, BRISTOL, TRAINING)).thenOne(PeerReviewRecorded.class);
        once.when(review(NUREMBERG, RIGA, TRAINING)).thenOne(PeerReviewRecorded.class);
    }
}
