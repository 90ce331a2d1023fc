package eu.waymark.query.timeline;

import static eu.waymark.query.given.AgreementEvents.amendedFor;
import static eu.waymark.query.given.BenchmarkEvents.defined;
import static eu.waymark.query.given.BenchmarkEvents.published;
import static eu.waymark.query.given.BenchmarkEvents.reviewed;
import static eu.waymark.query.given.BenchmarkEvents.score;
import static eu.waymark.query.given.BenchmarkEvents.selfAssessed;
import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.MeetingEvents.meeting;
import static eu.waymark.query.given.MeetingEvents.presented;
import static eu.waymark.query.given.MeetingEvents.programme;
import static eu.waymark.query.given.OutputEvents.adopted;
import static eu.waymark.query.given.OutputEvents.corrected;
import static eu.waymark.query.given.OutputEvents.delivered;
import static eu.waymark.query.given.OutputEvents.guidelines;
import static eu.waymark.query.given.PartnerEvents.analysed;
import static eu.waymark.query.given.PartnerEvents.contact;
import static eu.waymark.query.given.PartnerEvents.newContact;
import static eu.waymark.query.given.PartnerEvents.related;
import static eu.waymark.query.given.RoadmapEvents.drafted;
import static eu.waymark.query.given.RoadmapEvents.endorsed;
import static eu.waymark.query.given.RoadmapEvents.involved;
import static eu.waymark.query.given.RoadmapEvents.planned;
import static eu.waymark.query.given.RoadmapEvents.reported;
import static eu.waymark.query.given.RoadmapEvents.returned;
import static eu.waymark.query.given.RoadmapEvents.revised;
import static eu.waymark.query.given.RoadmapEvents.submitted;
import static eu.waymark.query.given.VisitEvents.visit;
import static eu.waymark.query.given.VisitEvents.visiting;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.agreement.Indicator;
import eu.waymark.shared.agreement.Target;
import eu.waymark.shared.meeting.MeetingKind;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.partner.ContactFunction;
import eu.waymark.shared.roadmap.ActionProgress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TitlesTest {
    private static final ActivityDetails VISIT = visit(DAY, "bristol", "turin");
    private static final ActivityDetails MEETING = meeting(MeetingKind.WORKSHOP, "Rights", DAY, "bristol", "turin");

    @Test
    void ofVisitsAndMeetings() {
        assertThat(titles(
                        visiting("v", VISIT),
                        meeting("m", MEETING),
                        programme("m", MEETING, null, "Welcome"),
                        programme("m", MEETING, 4L, "Welcome"),
                        presented("m", MEETING, "Social Report 2019"),
                        attended("v", VISIT, null, 2),
                        completed("v", VISIT)))
                .containsExactly(
                        "Scheduled: Cluster visit: Bristol hosts",
                        "Scheduled: Rights",
                        "Programme recorded: Rights",
                        "Programme corrected: Rights",
                        "Presented at Rights: Social Report 2019",
                        "Attendance recorded: Cluster visit: Bristol hosts",
                        "Completed: Cluster visit: Bristol hosts");
    }

    @Test
    void ofPartnersAndTheAgreement() {
        assertThat(titles(
                        related("turin", "Vol.To", "EvolYou"),
                        contact("turin", ContactFunction.POLICY_ADVISOR, DAY),
                        newContact("lead", ContactFunction.PROJECT_OFFICER, DAY),
                        analysed("turin", null, null),
                        analysed("turin", DAY, 7L),
                        amendedFor(new Target(Indicator.ROADMAPS, 12))))
                .containsExactly(
                        "Related project of Vol.To (Turin): EvolYou",
                        "Turin has a policy advisor",
                        "Lead has a new project officer",
                        "Needs analysis recorded: Turin, no date known",
                        "Needs analysis corrected: Turin, delivered on 2019-01-07",
                        "Grant agreement amended: ends 2021-01-06, other targets, pandemic");
    }

    @Test
    void ofRoadmaps() {
        assertThat(titles(
                        involved("turin", "Vol.To"),
                        drafted("turin", "Welcome"),
                        planned("turin", 1, null),
                        submitted("turin", 1),
                        returned("turin", 1, "unclear"),
                        revised("turin", "Welcome all"),
                        submitted("turin", 2),
                        endorsed("turin", 2),
                        reported("turin", 1, ActionProgress.UNDER_WAY, DAY)))
                .containsExactly(
                        "Local stakeholder involved in the roadmap of Turin: Vol.To",
                        "Roadmap of Turin drafted: Welcome",
                        "Action 1 planned in the roadmap of Turin: Action 1",
                        "Roadmap of Turin submitted, submission 1",
                        "Roadmap of Turin returned, submission 1: unclear",
                        "Roadmap of Turin revised: shorter",
                        "Roadmap of Turin submitted, submission 2",
                        "Roadmap of Turin endorsed, submission 2: City Council, Resolution 1",
                        "Progress on action 1 of Turin, under way: Action 1");
    }

    @Test
    void ofBenchmarksGuidelinesAndOutputs() {
        assertThat(titles(
                        defined(D, "desk"),
                        defined(D, "desk", "school"),
                        selfAssessed(D, "turin", score("desk", 3)),
                        reviewed(D, "turin", "riga", score("desk", 2)),
                        published(D, DAY),
                        guidelines(2),
                        adopted("turin", 2),
                        delivered("toolkit", OutputKind.TOOLKIT, "Digital toolkit", null, null),
                        corrected("toolkit", OutputKind.TOOLKIT, "Toolkit", null, 8)))
                .containsExactly(
                        "Benchmark of community D defined: Benchmark of D, one standard",
                        "Benchmark of community D defined: Benchmark of D, 2 standards",
                        "Self-assessment recorded: Turin",
                        "Peer review recorded: Turin, by Riga",
                        "Benchmark of community D published: Benchmark of D",
                        "Guidelines published, version 2: Guidelines",
                        "Guidelines adopted by Turin, version 2: City Council, Act 1",
                        "Output recorded: Digital toolkit, no date known",
                        "Output corrected: Toolkit, no date known");
    }

    private static List<String> titles(Event... events) {
        return Stream.of(events).map(Titles::of).toList();
    }
}
