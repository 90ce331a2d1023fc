package eu.waymark.command.roadmap;

import static eu.waymark.command.RoadmapSamples.PROOF;
import static eu.waymark.command.RoadmapSamples.drafted;
import static eu.waymark.command.RoadmapSamples.endorse;
import static eu.waymark.command.RoadmapSamples.endorsed;
import static eu.waymark.command.RoadmapSamples.involved;
import static eu.waymark.command.RoadmapSamples.returned;
import static eu.waymark.command.RoadmapSamples.revised;
import static eu.waymark.command.RoadmapSamples.submit;
import static eu.waymark.command.RoadmapSamples.submitted;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.LocalStakeholderAdded;
import eu.waymark.shared.roadmap.EndorseRoadmap;
import eu.waymark.shared.roadmap.ReturnRoadmap;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import eu.waymark.shared.roadmap.RoadmapReturned;
import eu.waymark.shared.roadmap.RoadmapSubmitted;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmissionsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 15);
    private final Deciding project = given(project());
    private final Deciding draft = project.and(drafted(), involved());
    private final Deciding once = draft.and(submitted(1, "2020-01-10"));
    private final Deciding twice = once.and(submitted(2, "2020-01-12"));

    @Test
    void roa05_aLocalStakeholderWasInvolvedInTheRoadmapItself() {
        project.and(drafted()).when(submit("2020-01-10")).thenRefusedBy(Rule.ROA_05);
        LocalStakeholderAdded named = new LocalStakeholderAdded(TURIN, "Turin", "Vol.To", null, TODAY, null);
        project.and(named, drafted()).when(submit("2020-01-10")).thenRefusedBy(Rule.ROA_05);
        draft.when(submit("2020-01-10")).thenOne(RoadmapSubmitted.class);
        project.and(involved(), drafted()).when(submit("2020-01-10")).thenOne(RoadmapSubmitted.class);
    }

    @Test
    void submissionsAreCountedWhateverCameOfThoseBefore() {
        draft.when(submit("2020-01-10"))
                .thenRecords(new RoadmapSubmitted(TURIN, "Turin", 1, LocalDate.of(2020, 1, 10), TODAY, null));
        assertThat(next(once)).isEqualTo(2);
        assertThat(next(once.and(returned(1)))).isEqualTo(2);
        assertThat(next(once.and(revised()))).isEqualTo(2);
        assertThat(next(twice.and(returned(2), revised()))).isEqualTo(3);
    }

    @Test
    void rec01_aSubmissionIsNotDatedInTheFuture() {
        draft.when(submit("2020-01-15")).thenOne(RoadmapSubmitted.class);
        draft.when(submit("2020-01-16")).thenRefusedBy(Rule.REC_01);
    }

    @Test
    void roa09_norBeforeTheSubmissionBeforeIt() {
        twice.when(submit("2020-01-12")).thenOne(RoadmapSubmitted.class);
        twice.when(submit("2020-01-11")).thenRefusedBy(Rule.ROA_09);
    }

    @Test
    void roa07_whatIsEndorsedIsNotSubmittedAgain() {
        once.and(endorsed(1)).when(submit("2020-01-15")).thenRefusedBy(Rule.ROA_07);
    }

    @Test
    void roa01_onlyTheLatestSubmissionThatWaitsIsEndorsedOrReturned() {
        twice.when(endorse(2, "2020-01-15"))
                .thenRecords(new RoadmapEndorsed(
                        TURIN, "Turin", 2, "City Council", "Resolution 17", TODAY, PROOF, TODAY, null));
        twice.when(giveBack(2)).thenRecords(new RoadmapReturned(TURIN, "Turin", 2, "no budget", TODAY, null));
        refused(draft, 1, "The roadmap of Turin was never submitted.", "Submit the roadmap");
        refused(project, 1, "The roadmap of Turin was never submitted.", "Submit the roadmap");
        refused(twice, 1, "Submission 1 gave way to a later one, 2.", "Name submission 2.");
        refused(twice, 3, "The roadmap of Turin has no submission 3.", "Name submission 2.");
        refused(twice, 0, "The roadmap of Turin has no submission 0.", "Name submission 2.");
        refused(twice.and(returned(2)), 2, "Submission 2 was returned to Turin.", "Submit the roadmap");
        refused(twice.and(revised()), 2, "Turin has taken submission 2 back to revise it.", "Submit the roadmap");
        refused(
                twice.and(endorsed(2)),
                2,
                "The roadmap of Turin is endorsed already, as submission 2.",
                "Nothing is left to do");
    }

    @Test
    void roa01_afterARevisionTheNextSubmissionIsEndorsed() {
        once.and(returned(1), revised(), submitted(2, "2020-01-12"))
                .when(endorse(2, "2020-01-12"))
                .thenOne(RoadmapEndorsed.class);
    }

    @Test
    void roa02_anEndorsementNamesBodyActDayAndDocument() {
        assertThat(lacking(null, "Resolution 17", TODAY, PROOF)).isEqualTo("The endorsement leaves out `body`.");
        assertThat(lacking("Council", null, TODAY, PROOF)).isEqualTo("The endorsement leaves out `act`.");
        assertThat(lacking("Council", "Resolution 17", null, PROOF))
                .isEqualTo("The endorsement leaves out `endorsedOn`.");
        assertThat(lacking("Council", "Resolution 17", TODAY, null))
                .isEqualTo("The endorsement leaves out `document`.");
        assertThat(lacking(null, null, null, null))
                .isEqualTo("The endorsement leaves out `body`, `act`, `endorsedOn`, `document`.");
    }

    @Test
    void roa03_anEndorsementIsNotDatedBeforeItsSubmissionNorInTheFuture() {
        twice.when(endorse(2, "2020-01-12")).thenOne(RoadmapEndorsed.class);
        twice.when(endorse(2, "2020-01-11")).thenRefusedBy(Rule.ROA_03);
        twice.when(endorse(2, "2020-01-15")).thenOne(RoadmapEndorsed.class);
        twice.when(endorse(2, "2020-01-16")).thenRefusedBy(Rule.ROA_03);
    }

    @Test
    void roa03_isHeldAgainstTheSubmissionNamedEvenWhereThatIsNotTheLatest() {
        twice.when(endorse(1, "2020-01-10")).thenRefusedBy(Rule.ROA_01);
        twice.when(endorse(1, "2020-01-09")).thenRefusedBy(Rule.ROA_01, Rule.ROA_03);
        draft.when(endorse(1, "2020-01-16")).thenRefusedBy(Rule.ROA_01, Rule.ROA_03);
    }

    /** Endorsing and returning are refused alike. */
    private static void refused(Deciding given, int submission, String because, String remedy) {
        Violation endorse = given.when(endorse(submission, "2020-01-15"))
                .thenRefusedBy(Rule.ROA_01)
                .getFirst();
        assertThat(endorse.because()).isEqualTo(because);
        assertThat(endorse.remedy()).startsWith(remedy);
        assertThat(given.when(giveBack(submission)).thenRefusedBy(Rule.ROA_01)).containsExactly(endorse);
    }

    private String lacking(
            @Nullable String body, @Nullable String act, @Nullable LocalDate day, @Nullable Document document) {
        return once.when(new EndorseRoadmap(VALUES, TURIN, 1, body, act, day, document, null, null))
                .thenRefusedBy(Rule.ROA_02)
                .getFirst()
                .because();
    }

    private static int next(Deciding given) {
        return given.when(submit("2020-01-15")).thenOne(RoadmapSubmitted.class).submission();
    }

    private static ReturnRoadmap giveBack(int submission) {
        return new ReturnRoadmap(VALUES, TURIN, submission, "no budget", null, null);
    }
}
