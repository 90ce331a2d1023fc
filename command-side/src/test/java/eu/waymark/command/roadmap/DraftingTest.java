package eu.waymark.command.roadmap;

import static eu.waymark.command.RoadmapSamples.drafted;
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
import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.PlanAction;
import eu.waymark.shared.roadmap.ReviseRoadmap;
import eu.waymark.shared.roadmap.RoadmapRevised;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftingTest {
    private final Deciding project = given(project());
    private final Deciding draft = project.and(drafted(), involved());
    private final Deciding submitted = draft.and(submitted(1, "2020-01-10"));
    private final Deciding sentBack = submitted.and(returned(1));
    private final Deciding endorsed = submitted.and(endorsed(1));

    @Test
    void roa06_aRoadmapIsDraftedBeforeItIsWorkedOn() {
        Deciding involved = project.and(involved());
        involved.when(plan()).thenRefusedBy(Rule.ROA_06);
        involved.when(submit("2020-01-10")).thenRefusedBy(Rule.ROA_06);
        involved.when(revise(null)).thenRefusedBy(Rule.ROA_06);
        project.when(submit("2020-01-10")).thenRefusedBy(Rule.ROA_05, Rule.ROA_06);
    }

    @Test
    void roa07_actionsArePlannedInADraft() {
        draft.when(plan()).thenOne(ActionPlanned.class);
        because(submitted.when(plan())).isEqualTo("The roadmap of Turin is submitted: it is no draft.");
        because(sentBack.when(plan())).isEqualTo("The roadmap of Turin was returned: it is no draft.");
        because(endorsed.when(plan())).isEqualTo("The roadmap of Turin is endorsed: it stays as it is.");
        sentBack.and(revised()).when(plan()).thenOne(ActionPlanned.class);
    }

    @Test
    void roa07_whatIsSubmittedOrReturnedIsRevised() {
        submitted.when(revise(null)).thenOne(RoadmapRevised.class);
        sentBack.when(revise(null)).thenOne(RoadmapRevised.class);
        because(draft.when(revise(null))).isEqualTo("The roadmap of Turin is a draft already.");
        because(sentBack.and(revised()).when(revise(null))).isEqualTo("The roadmap of Turin is a draft already.");
        because(endorsed.when(revise(null))).isEqualTo("The roadmap of Turin is endorsed: it stays as it is.");
    }

    @Test
    void aRevisionKeepsTheTitleUnlessItGivesAnother() {
        RoadmapRevised renamed = submitted.when(revise("All welcome")).thenOne(RoadmapRevised.class);
        assertThat(renamed.title()).isEqualTo("All welcome");
        assertThat(submitted.when(revise(null)).thenOne(RoadmapRevised.class).title())
                .isEqualTo("Volunteers welcome");
        Deciding again = submitted.and(renamed, submitted(2, "2020-01-11"));
        assertThat(again.when(revise(null)).thenOne(RoadmapRevised.class).title())
                .isEqualTo("All welcome");
    }

    private static AbstractStringAssert<?> because(Deciding.Then then) {
        List<Violation> violations = then.thenRefusedBy(Rule.ROA_07);
        return assertThat(violations.getFirst().because());
    }

    private static PlanAction plan() {
        return new PlanAction(VALUES, TURIN, "A welcome desk", null, null, null, null);
    }

    private static ReviseRoadmap revise(@Nullable String title) {
        return new ReviseRoadmap(VALUES, TURIN, "a budget", title, null, null);
    }
}
