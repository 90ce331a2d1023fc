package eu.waymark.command.decide;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.roadmap.Roadmap;
import eu.waymark.shared.Event;
import eu.waymark.shared.benchmark.BenchmarkEvent;
import eu.waymark.shared.guidelines.GuidelinesEvent;
import eu.waymark.shared.output.OutputEvent;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.Standing;
import eu.waymark.shared.roadmap.ActionPlanned;
import eu.waymark.shared.roadmap.ActionProgressReported;
import eu.waymark.shared.roadmap.RoadmapDrafted;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import eu.waymark.shared.roadmap.RoadmapEvent;
import eu.waymark.shared.roadmap.RoadmapReturned;
import eu.waymark.shared.roadmap.RoadmapRevised;
import eu.waymark.shared.roadmap.RoadmapState;
import eu.waymark.shared.roadmap.RoadmapSubmitted;
import eu.waymark.shared.roadmap.StakeholderInvolved;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What holds of every roadmap, and by others beside it of benchmarks, guidelines and outputs; said otherwise than the deciders say it. */
final class RoadmapInvariants {
    /** What may happen to a roadmap at any time. */
    private static final Set<Class<?>> ALWAYS = Set.of(StakeholderInvolved.class, ActionProgressReported.class);

    /** What may happen besides, by how far it has come. */
    private static final Map<RoadmapState, Set<Class<?>>> NEXT = Map.of(
            RoadmapState.NONE, Set.of(RoadmapDrafted.class),
            RoadmapState.DRAFTED, Set.of(ActionPlanned.class, RoadmapSubmitted.class),
            RoadmapState.SUBMITTED,
                    Set.of(RoadmapSubmitted.class, RoadmapReturned.class, RoadmapRevised.class, RoadmapEndorsed.class),
            RoadmapState.RETURNED, Set.of(RoadmapSubmitted.class, RoadmapRevised.class),
            RoadmapState.ENDORSED, Set.of());

    private RoadmapInvariants() {}

    /** Of one event against the state before it. */
    static void hold(Event event, ProjectState before, LocalDate today) {
        switch (event) {
            case RoadmapEvent now -> roadmap(now, before, today);
            case BenchmarkEvent now -> BenchmarkInvariants.hold(now, before, today);
            case GuidelinesEvent now -> GuidelinesInvariants.hold(now, before, today);
            case OutputEvent now -> OutputInvariants.hold(now, before, today);
            default -> {}
        }
    }

    /** Of one state. */
    static void hold(ProjectState state) {
        state.roadmaps().byCity().forEach((city, roadmap) -> {
            takesOrTookPart(city, PartnerRole.CITY, state);
            hold(roadmap);
        });
        BenchmarkInvariants.hold(state);
        GuidelinesInvariants.hold(state);
    }

    private static void roadmap(RoadmapEvent event, ProjectState before, LocalDate today) {
        takesPart(event.partner(), PartnerRole.CITY, before);
        Roadmap roadmap = before.roadmaps().byCity().get(event.partner());
        if (!ALWAYS.contains(event.getClass()))
            assertThat(NEXT.get(roadmap == null ? RoadmapState.NONE : roadmap.state()))
                    .as("ROA-01, ROA-04, ROA-06, ROA-07")
                    .contains(event.getClass());
        if (roadmap == null) return;
        int submissions = roadmap.submissions().size();
        switch (event) {
            case ActionPlanned now ->
                assertThat(now.action()).isEqualTo(roadmap.actions().size() + 1);
            case ActionProgressReported now ->
                assertThat(roadmap.actions().get(now.action() - 1)).as("ROA-08").isEqualTo(now.title());
            case RoadmapSubmitted now -> {
                assertThat(now.submission()).as("no gap").isEqualTo(submissions + 1);
                assertThat(now.submittedOn()).as("REC-01").isBeforeOrEqualTo(today);
            }
            case RoadmapReturned now ->
                assertThat(now.submission()).as("ROA-01").isEqualTo(submissions);
            case RoadmapEndorsed now -> {
                assertThat(now.submission()).as("ROA-01").isEqualTo(submissions);
                assertThat(now.endorsedOn())
                        .as("ROA-03")
                        .isBetween(roadmap.submissions().get(submissions - 1), today);
            }
            case RoadmapDrafted _, RoadmapRevised _, StakeholderInvolved _ -> {}
        }
    }

    private static void hold(Roadmap roadmap) {
        boolean begun = roadmap.state() != RoadmapState.NONE;
        assertThat(roadmap.title() != null).as("ROA-06, a title").isEqualTo(begun);
        assertThat(roadmap.submissions()).as("ROA-09").isSorted();
        if (!begun) assertThat(roadmap.actions()).as("ROA-06, actions").isEmpty();
        if (!roadmap.submissions().isEmpty())
            assertThat(roadmap.involved()).as("ROA-05").isNotEmpty();
        if (begun && roadmap.state() != RoadmapState.DRAFTED)
            assertThat(roadmap.submissions()).as("ROA-01, a submission").isNotEmpty();
    }

    static void takesPart(PartnerId id, PartnerRole role, ProjectState state) {
        takesOrTookPart(id, role, state);
        assertThat(state.partners().byId().get(id))
                .as("PAR-01")
                .matches(partner -> partner.standing() == Standing.ADMITTED);
    }

    static void takesOrTookPart(PartnerId id, PartnerRole role, ProjectState state) {
        assertThat(state.partners().byId().get(id))
                .as("a partner in the role of " + role)
                .matches(partner -> partner.role() == role);
    }
}
