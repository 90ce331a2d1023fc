package eu.waymark.query.agreement;

import static eu.waymark.query.given.AgreementEvents.amendedFor;
import static eu.waymark.query.given.AgreementEvents.signedFor;
import static eu.waymark.query.given.BenchmarkEvents.defined;
import static eu.waymark.query.given.BenchmarkEvents.published;
import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.MeetingEvents.meeting;
import static eu.waymark.query.given.OutputEvents.adopted;
import static eu.waymark.query.given.OutputEvents.guidelines;
import static eu.waymark.query.given.RoadmapEvents.drafted;
import static eu.waymark.query.given.RoadmapEvents.endorsed;
import static eu.waymark.query.given.RoadmapEvents.involved;
import static eu.waymark.query.given.RoadmapEvents.submitted;
import static eu.waymark.query.given.VisitEvents.visit;
import static eu.waymark.query.given.VisitEvents.visiting;
import static eu.waymark.shared.agreement.Indicator.*;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.agreement.FindTargets;
import eu.waymark.shared.agreement.Indicator;
import eu.waymark.shared.agreement.Target;
import eu.waymark.shared.agreement.TargetProgress;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final ActivityDetails VISIT = visit(DAY, "bristol", "nuremberg");

    @Test
    void everyIndicatorIsListedInItsOrderWithOrWithoutATarget() {
        assertThat(targets(signedFor(new Target(EXCHANGE_PAIRS, 8))))
                .containsExactly(
                        new TargetProgress(CLUSTER_VISITS, null, 0, 0, null),
                        new TargetProgress(EXCHANGE_PAIRS, 8, 0, 0, 8),
                        new TargetProgress(ROADMAPS, null, 0, 0, null),
                        new TargetProgress(BENCHMARKS, null, 0, 0, null),
                        new TargetProgress(GUIDELINES_ADOPTIONS, null, 0, 0, null));
        assertThat(targets(signed())).extracting(TargetProgress::target).containsOnlyNulls();
    }

    @Test
    void anAmendmentChangesTheTargetsThatItNames() {
        List<TargetProgress> targets = targets(
                signedFor(new Target(CLUSTER_VISITS, 16), new Target(ROADMAPS, 16)),
                visiting("v", VISIT),
                amendedFor(new Target(CLUSTER_VISITS, 12), new Target(BENCHMARKS, 4)),
                amended(DAY.plusYears(3)));

        assertThat(targets).extracting(TargetProgress::target).containsExactly(12, null, 16, 4, null);
        assertThat(targets).extracting(TargetProgress::planned).containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void aVisitIsPlannedUntilItIsCompletedAndCountsNowhereOnceCancelled() {
        assertThat(progress(CLUSTER_VISITS, visiting("v", VISIT))).isEqualTo(counts(CLUSTER_VISITS, 0, 1));
        assertThat(progress(CLUSTER_VISITS, visiting("v", VISIT), completed("v", VISIT)))
                .isEqualTo(counts(CLUSTER_VISITS, 1, 0));
        assertThat(progress(CLUSTER_VISITS, visiting("v", VISIT), cancelled("v", VISIT)))
                .isEqualTo(counts(CLUSTER_VISITS, 0, 0));
    }

    @Test
    void meetingsCountForNoIndicator() {
        ActivityDetails meeting = meeting(MeetingKind.WORKSHOP, "Rights", DAY, "bristol", "nuremberg");

        assertThat(targets(meeting("m", meeting), completed("m", meeting))).allSatisfy(progress -> {
            assertThat(progress.achieved()).isZero();
            assertThat(progress.planned()).isZero();
        });
    }

    @Test
    void aRoadmapIsBegunByItsDraftAndReachedByItsEndorsement() {
        assertThat(progress(ROADMAPS, involved("turin", "Vol.To"))).isEqualTo(counts(ROADMAPS, 0, 0));
        assertThat(progress(ROADMAPS, drafted("turin", "Welcome"), submitted("turin", 1)))
                .isEqualTo(counts(ROADMAPS, 0, 1));
        assertThat(progress(
                        ROADMAPS,
                        drafted("turin", "Welcome"),
                        drafted("riga", "Open"),
                        submitted("turin", 1),
                        endorsed("turin", 1)))
                .isEqualTo(counts(ROADMAPS, 1, 1));
    }

    @Test
    void aBenchmarkIsBegunByItsDefinitionAndReachedByItsPublication() {
        assertThat(progress(BENCHMARKS, defined(D, "desk"))).isEqualTo(counts(BENCHMARKS, 0, 1));
        assertThat(progress(BENCHMARKS, defined(D, "desk"), published(D, DAY))).isEqualTo(counts(BENCHMARKS, 1, 0));
    }

    @Test
    void aCityThatAdoptsTheGuidelinesCountsOnceInWhateverVersions() {
        assertThat(progress(GUIDELINES_ADOPTIONS, guidelines(1))).isEqualTo(counts(GUIDELINES_ADOPTIONS, 0, 0));
        assertThat(progress(
                        GUIDELINES_ADOPTIONS,
                        guidelines(1),
                        adopted("turin", 1),
                        guidelines(2),
                        adopted("turin", 2),
                        adopted("riga", 2)))
                .isEqualTo(counts(GUIDELINES_ADOPTIONS, 2, 0));
    }

    @Test
    void whatIsReachedBeyondTheTargetIsNotMissing() {
        Event[] two = {
            signedFor(new Target(GUIDELINES_ADOPTIONS, 1)), guidelines(1), adopted("turin", 1), adopted("riga", 1)
        };
        assertThat(progress(GUIDELINES_ADOPTIONS, two)).isEqualTo(new TargetProgress(GUIDELINES_ADOPTIONS, 1, 2, 0, 0));
    }

    @Test
    void theListIsCutIntoPagesInTheOrderOfTheIndicators() {
        TargetQueries queries = new TargetQueries(given(registered()).asked(DAY));
        var first = page(queries, new Paging(4, null));
        var rest = page(queries, new Paging(4, first.next()));

        assertThat(first.items()).extracting(TargetProgress::indicator).doesNotContain(GUIDELINES_ADOPTIONS);
        assertThat(rest.items()).extracting(TargetProgress::indicator).containsExactly(GUIDELINES_ADOPTIONS);
    }

    private static TargetProgress counts(Indicator indicator, int achieved, int planned) {
        return new TargetProgress(indicator, null, achieved, planned, null);
    }

    private static TargetProgress progress(Indicator indicator, Event... events) {
        return targets(events).get(indicator.ordinal());
    }

    private static List<TargetProgress> targets(Event... events) {
        List<Event> all = new ArrayList<>(List.of(
                registered(),
                admitted("bristol"),
                admitted("nuremberg"),
                admitted("turin"),
                admitted("riga"),
                formed()));
        all.addAll(List.of(events));
        return page(new TargetQueries(given(all.toArray(Event[]::new)).asked(DAY)), Paging.FIRST)
                .items();
    }

    private static Page<TargetProgress> page(TargetQueries queries, Paging paging) {
        return (Page<TargetProgress>) queries.find(new FindTargets(new ProjectId("values"), null, paging));
    }
}
