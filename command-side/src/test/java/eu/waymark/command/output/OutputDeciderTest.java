package eu.waymark.command.output;

import static eu.waymark.command.RoadmapSamples.PROOF;
import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.output.OutputId;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.output.OutputRecorded;
import eu.waymark.shared.output.RecordNeedsAnalysis;
import eu.waymark.shared.output.RecordOutput;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutputDeciderTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 15);
    private static final PartnerId EXPERT = new PartnerId("migrationwork");
    private static final long NEXT = project().length + 1;
    private static final OutputRecorded TOOLKIT = output("toolkit", null, null);
    private static final NeedsAnalysisRecorded NEEDS =
            new NeedsAnalysisRecorded(TURIN, "Turin", EXPERT, null, "many", PROOF, null, null, TODAY, null);
    private final Deciding project = given(project()).and(admitted(EXPERT, PartnerRole.EXPERT));

    @Test
    void anOutputMayBearNoDate() {
        project.when(record("toolkit", null)).thenRecords(TOOLKIT);
        project.when(analyse(TURIN, EXPERT, null, null)).thenRecords(NEEDS);
    }

    @Test
    void rec01_norOneThatHasNotCome() {
        project.when(analyse(TURIN, EXPERT, TODAY, null)).thenOne(NeedsAnalysisRecorded.class);
        project.when(analyse(TURIN, EXPERT, TODAY.plusDays(1), null)).thenRefusedBy(Rule.REC_01);
        project.when(record(D, EXPERT, TODAY)).thenOne(OutputRecorded.class);
        project.when(record(D, EXPERT, TODAY.plusDays(1))).thenRefusedBy(Rule.REC_01);
    }

    @Test
    void com03_itIsAboutACommunityThatIsFormedIfAboutOne() {
        project.when(record(D, null, null)).thenOne(OutputRecorded.class);
        project.when(record(new CommunityCode("B"), null, null)).thenRefusedBy(Rule.COM_03);
    }

    @Test
    void par01_whoeverProducedItTakesPart() {
        project.and(withdrawn(EXPERT)).when(record(D, EXPERT, null)).thenRefusedBy(Rule.PAR_01);
        project.when(record(D, new PartnerId("vantaa"), null)).thenRefusedBy(Rule.PAR_01);
        project.and(withdrawn(EXPERT)).when(analyse(TURIN, EXPERT, null, null)).thenRefusedBy(Rule.PAR_01);
        project.and(withdrawn(TURIN)).when(analyse(TURIN, EXPERT, null, null)).thenRefusedBy(Rule.PAR_01);
    }

    @Test
    void nee01_aNeedsAnalysisIsOfACityByAnExpert() {
        assertThat(project.when(analyse(TURIN, BRISTOL, null, null))
                        .thenRefusedBy(Rule.NEE_01)
                        .getFirst()
                        .because())
                .isEqualTo("Bristol is not an expert partner of this project.");
        assertThat(project.when(analyse(EXPERT, EXPERT, null, null))
                        .thenRefusedBy(Rule.NEE_01)
                        .getFirst()
                        .because())
                .isEqualTo("Migrationwork is not a city of this project.");
        project.when(analyse(EXPERT, TURIN, null, null)).thenRefusedBy(Rule.NEE_01, Rule.NEE_01);
    }

    @Test
    void rec02_anOutputIsReplacedOnlyWithAReasonAndNamesTheEventItCorrects() {
        Deciding once = project.and(TOOLKIT);
        assertThat(once.when(record("toolkit", null))
                        .thenRefusedBy(Rule.REC_02)
                        .getFirst()
                        .because())
                .isEqualTo("The output toolkit is recorded already, by event " + NEXT + " of the project.");
        OutputRecorded second = output("toolkit", NEXT, "a wrong title");
        once.when(record("toolkit", "a wrong title")).thenRecords(second);
        assertThat(once.and(second)
                        .when(record("toolkit", "again"))
                        .thenOne(OutputRecorded.class)
                        .corrects())
                .isEqualTo(NEXT + 1);
        once.when(record("film", null)).thenOne(OutputRecorded.class);
    }

    @Test
    void rec02_soIsANeedsAnalysisOfTheSameCity() {
        Deciding once = project.and(NEEDS);
        once.when(analyse(TURIN, EXPERT, null, null)).thenRefusedBy(Rule.REC_02);
        NeedsAnalysisRecorded second =
                once.when(analyse(TURIN, EXPERT, null, "a later one")).thenOne(NeedsAnalysisRecorded.class);
        assertThat(second.corrects()).isEqualTo(NEXT);
        assertThat(second.reason()).isEqualTo("a later one");
        once.when(analyse(BRISTOL, EXPERT, null, null)).thenOne(NeedsAnalysisRecorded.class);
    }

    private static OutputRecorded output(String id, @Nullable Long corrects, @Nullable String reason) {
        return new OutputRecorded(
                new OutputId(id), OutputKind.TOOLKIT, "Toolkit", null, null, null, null, corrects, reason, TODAY, null);
    }

    private static RecordOutput record(String id, @Nullable String reason) {
        return new RecordOutput(
                VALUES, new OutputId(id), OutputKind.TOOLKIT, "Toolkit", null, null, null, null, reason, null, null);
    }

    private static RecordOutput record(
            @Nullable CommunityCode community, @Nullable PartnerId producedBy, @Nullable LocalDate day) {
        return new RecordOutput(
                VALUES,
                new OutputId("benchmark-d"),
                OutputKind.BENCHMARK,
                "A benchmark",
                community,
                producedBy,
                day,
                PROOF,
                null,
                null,
                null);
    }

    private static RecordNeedsAnalysis analyse(
            PartnerId city, PartnerId expert, @Nullable LocalDate day, @Nullable String reason) {
        return new RecordNeedsAnalysis(VALUES, city, expert, day, "many", PROOF, reason, null, null);
    }
}
