package eu.waymark.query.timeline;

import static eu.waymark.query.given.AgreementEvents.signedFor;
import static eu.waymark.query.given.BenchmarkEvents.defined;
import static eu.waymark.query.given.BenchmarkEvents.reviewed;
import static eu.waymark.query.given.BenchmarkEvents.score;
import static eu.waymark.query.given.BenchmarkEvents.selfAssessed;
import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.MeetingEvents.meeting;
import static eu.waymark.query.given.MeetingEvents.presented;
import static eu.waymark.query.given.OutputEvents.adopted;
import static eu.waymark.query.given.OutputEvents.delivered;
import static eu.waymark.query.given.OutputEvents.guidelines;
import static eu.waymark.query.given.PartnerEvents.analysed;
import static eu.waymark.query.given.PartnerEvents.contact;
import static eu.waymark.query.given.PartnerEvents.related;
import static eu.waymark.query.given.RoadmapEvents.ACT;
import static eu.waymark.query.given.RoadmapEvents.endorsed;
import static eu.waymark.query.given.RoadmapEvents.involved;
import static eu.waymark.query.given.VisitEvents.attendedBy;
import static eu.waymark.query.given.VisitEvents.visit;
import static eu.waymark.query.given.VisitEvents.visiting;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.agreement.Indicator;
import eu.waymark.shared.agreement.Target;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.output.OutputId;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.output.OutputRecorded;
import eu.waymark.shared.partner.ContactFunction;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.timeline.TimelineKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcernedTest {
    private static final ActivityDetails VISIT = visit(DAY, "bristol", "turin", "lead", "expert");

    @Test
    void aVisitConcernsItsCommunityAndAllWhoAreToTakePart() {
        concerns(visiting("v", VISIT), TimelineKind.CLUSTER_VISIT, D, "bristol", "turin", "lead", "expert");
    }

    @Test
    void anAttendanceConcernsWhoWasToTakePartAndWhoDid() {
        concerns(
                attendedBy("v", VISIT, null, "riga", "bristol", "cev"),
                TimelineKind.CLUSTER_VISIT,
                D,
                "bristol",
                "turin",
                "lead",
                "expert",
                "riga",
                "cev");
    }

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    void aMeetingIsOfItsKind(MeetingKind kind) {
        ActivityDetails meeting = meeting(kind, "Together", DAY, "bristol", "turin");

        concerns(meeting("m", meeting), TimelineKind.valueOf(kind.name()), null, "bristol", "turin");
        concerns(presented("m", meeting, "Report"), TimelineKind.valueOf(kind.name()), null, "bristol", "turin");
    }

    @Test
    void whatAPartnerHasAndNeedsConcernsIt() {
        concerns(contact("turin", ContactFunction.POLICY_ADVISOR, DAY), TimelineKind.PARTNER, null, "turin");
        concerns(related("turin", "Vol.To", "Neon"), TimelineKind.PARTNER, null, "turin");
        concerns(analysed("turin", null, null), TimelineKind.PARTNER, null, "turin", "expert");
    }

    @Test
    void aRoadmapConcernsItsCity() {
        concerns(involved("turin", "Vol.To"), TimelineKind.ROADMAP, null, "turin");
        concerns(endorsed("turin", 1), TimelineKind.ROADMAP, null, "turin");
    }

    @Test
    void aBenchmarkConcernsItsCommunityAndThoseWhoAssessAndAreAssessed() {
        concerns(defined(D, "desk"), TimelineKind.BENCHMARK, D);
        concerns(selfAssessed(D, "turin", score("desk", 3)), TimelineKind.BENCHMARK, D, "turin");
        concerns(reviewed(D, "turin", "riga", score("desk", 3)), TimelineKind.BENCHMARK, D, "turin", "riga");
        List<PartnerId> cities = List.of(partner("turin"), partner("riga"));
        concerns(
                new BenchmarkPublished(D, "Benchmark", cities, DAY, ACT, DAY, null),
                TimelineKind.BENCHMARK,
                D,
                "turin",
                "riga");
    }

    @Test
    void guidelinesConcernWhoAdoptsThem() {
        concerns(guidelines(1), TimelineKind.GUIDELINES, null);
        concerns(adopted("turin", 1), TimelineKind.GUIDELINES, null, "turin");
    }

    @Test
    void anOutputIsOfItsKindAndConcernsWhoProducedIt() {
        concerns(delivered("benchmark-d", OutputKind.BENCHMARK, "B", D, null), TimelineKind.BENCHMARK, D);
        concerns(delivered("guidelines", OutputKind.GUIDELINES, "G", null, null), TimelineKind.GUIDELINES, null);
        concerns(
                new OutputRecorded(
                        new OutputId("toolkit"),
                        OutputKind.TOOLKIT,
                        "Toolkit",
                        null,
                        partner("cev"),
                        null,
                        null,
                        null,
                        null,
                        DAY,
                        null),
                TimelineKind.PROJECT,
                null,
                "cev");
    }

    @Test
    void targetsAreOfTheAgreement() {
        concerns(signedFor(new Target(Indicator.ROADMAPS, 16)), TimelineKind.AGREEMENT, null);
    }

    private static void concerns(
            Event event, TimelineKind kind, @Nullable CommunityCode community, String... partners) {
        assertThat(Concerned.kind(event)).isEqualTo(kind);
        assertThat(Concerned.community(event)).isEqualTo(community);
        assertThat(Concerned.partners(event))
                .isEqualTo(Stream.of(partners).map(PartnerId::new).toList());
    }
}
