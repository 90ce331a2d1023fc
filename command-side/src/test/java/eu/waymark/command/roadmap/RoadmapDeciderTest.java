package eu.waymark.command.roadmap;

import static eu.waymark.command.RoadmapSamples.draft;
import static eu.waymark.command.RoadmapSamples.drafted;
import static eu.waymark.command.RoadmapSamples.endorse;
import static eu.waymark.command.RoadmapSamples.endorsed;
import static eu.waymark.command.RoadmapSamples.involve;
import static eu.waymark.command.RoadmapSamples.involved;
import static eu.waymark.command.RoadmapSamples.planned;
import static eu.waymark.command.RoadmapSamples.revised;
import static eu.waymark.command.RoadmapSamples.submit;
import static eu.waymark.command.RoadmapSamples.submitted;
import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.project;
import static eu.waymark.command.Samples.withdrawn;
import static eu.waymark.command.decide.Deciding.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.Deciding;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.ActionProgress;
import eu.waymark.shared.roadmap.ActionProgressReported;
import eu.waymark.shared.roadmap.DraftRoadmap;
import eu.waymark.shared.roadmap.InvolveStakeholder;
import eu.waymark.shared.roadmap.PlanAction;
import eu.waymark.shared.roadmap.ReportActionProgress;
import eu.waymark.shared.roadmap.ReturnRoadmap;
import eu.waymark.shared.roadmap.ReviseRoadmap;
import eu.waymark.shared.roadmap.RoadmapCommand;
import eu.waymark.shared.roadmap.RoadmapDrafted;
import eu.waymark.shared.roadmap.StakeholderInvolved;
import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadmapDeciderTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 15);
    private static final PartnerId EXPERT = new PartnerId("migrationwork");
    private final Deciding project = given(project()).and(admitted(EXPERT, PartnerRole.EXPERT));
    private final Deciding draft = project.and(drafted(), involved());
    private final Deciding submitted = draft.and(submitted(1, "2020-01-10"));
    private final Deciding endorsed = submitted.and(endorsed(1));

    @Test
    void whatIsRecordedReadsByItself() {
        project.when(draft()).thenRecords(new RoadmapDrafted(TURIN, "Turin", "Volunteers welcome", TODAY, null));
        project.when(involve())
                .thenRecords(
                        new StakeholderInvolved(TURIN, "Turin", "Vol.To", "told what volunteers need", TODAY, null));
        draft.when(new PlanAction(
                        VALUES, TURIN, "A welcome desk", "Office of Youth", LocalDate.of(2022, 1, 1), null, "new"))
                .thenRecords(new ActionPlanned(
                        TURIN,
                        "Turin",
                        1,
                        "A welcome desk",
                        "Office of Youth",
                        LocalDate.of(2022, 1, 1),
                        TODAY,
                        "new"));
    }

    @Test
    void roa04_aCityHasOneRoadmap() {
        draft.when(draft()).thenRefusedBy(Rule.ROA_04);
        endorsed.when(draft()).thenRefusedBy(Rule.ROA_04);
        draft.when(new DraftRoadmap(VALUES, BRISTOL, "Young people", null, null))
                .thenOne(RoadmapDrafted.class);
    }

    @Test
    void roa04_onlyACityHasOne() {
        project.when(new DraftRoadmap(VALUES, EXPERT, "Of no city", null, null)).thenRefusedBy(Rule.ROA_04);
        project.when(new InvolveStakeholder(VALUES, EXPERT, "Vol.To", "told", null, null))
                .thenRefusedBy(Rule.ROA_04);
        project.when(new DraftRoadmap(VALUES, new PartnerId("vantaa"), "Of a stranger", null, null))
                .thenRefusedBy(Rule.PAR_01, Rule.ROA_04);
    }

    @Test
    void aStakeholderIsInvolvedBeforeTheDraftAndAfterTheEndorsementAndAgain() {
        project.and(involved()).when(involve()).thenOne(StakeholderInvolved.class);
        project.and(involved()).when(draft()).thenOne(RoadmapDrafted.class);
        endorsed.when(involve()).thenOne(StakeholderInvolved.class);
    }

    @Test
    void par01_aCityThatWithdrewDoesNothingMoreForItsRoadmap() {
        Deciding left = submitted.and(planned(1, "A welcome desk"), withdrawn(TURIN));
        List<RoadmapCommand> anything = List.of(
                involve(),
                submit("2020-01-15"),
                new ReturnRoadmap(VALUES, TURIN, 1, "no budget", null, null),
                new ReviseRoadmap(VALUES, TURIN, "a budget", null, null, null),
                endorse(1, "2020-01-15"),
                report(1));
        anything.forEach(command -> left.when(command).thenRefusedBy(Rule.PAR_01));
        draft.and(withdrawn(TURIN)).when(plan()).thenRefusedBy(Rule.PAR_01);
        project.and(withdrawn(TURIN)).when(draft()).thenRefusedBy(Rule.PAR_01);
    }

    @Test
    void actionsAreCountedThroughARevisionToo() {
        Deciding one = draft.and(planned(1, "A welcome desk"));
        assertThat(one.when(plan()).thenOne(ActionPlanned.class).action()).isEqualTo(2);
        assertThat(one.and(submitted(1, "2020-01-10"), revised())
                        .when(plan())
                        .thenOne(ActionPlanned.class)
                        .action())
                .isEqualTo(2);
    }

    @Test
    void roa08_progressIsReportedOnAnActionThatIsPlanned() {
        project.when(report(1)).thenRefusedBy(Rule.ROA_08);
        draft.when(report(1)).thenRefusedBy(Rule.ROA_08);
        Deciding two = draft.and(planned(1, "A welcome desk"), planned(2, "A fair"));
        two.when(report(1)).thenOne(ActionProgressReported.class);
        two.when(report(2))
                .thenRecords(new ActionProgressReported(
                        TURIN, "Turin", 2, "A fair", ActionProgress.DONE, "it is open", TODAY, null));
        two.when(report(3)).thenRefusedBy(Rule.ROA_08);
        two.when(report(0)).thenRefusedBy(Rule.ROA_08);
    }

    @Test
    void progressIsReportedAfterTheEndorsementToo() {
        draft.and(planned(1, "A welcome desk"), submitted(1, "2020-01-10"), endorsed(1))
                .when(report(1))
                .thenOne(ActionProgressReported.class);
    }

    private static PlanAction plan() {
        return new PlanAction(VALUES, TURIN, "A welcome desk", null, null, null, null);
    }

    private static ReportActionProgress report(int action) {
        return new ReportActionProgress(VALUES, TURIN, action, ActionProgress.DONE, "it is open", null, null);
    }
}
