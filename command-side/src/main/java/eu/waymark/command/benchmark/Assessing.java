package eu.waymark.command.benchmark;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.benchmark.PeerReviewRecorded;
import eu.waymark.shared.benchmark.RecordPeerReview;
import eu.waymark.shared.benchmark.RecordSelfAssessment;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.benchmark.SelfAssessmentRecorded;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.rule.Rule;
import java.util.List;

/** Decides how a city is assessed: by itself, by a peer. */
final class Assessing {
    private Assessing() {}

    static Decision byItself(RecordSelfAssessment command, ProjectState state, Checks checks) {
        CommunityCode community = command.community();
        String name = state.partners().name(command.partner());
        Long before = state.benchmarks().recorded(community, new Assessor(command.partner(), null));
        requireAssessable(command.partner(), community, command.scores(), state, checks);
        checks.requireReason(Rule.REC_02, "self-assessment of " + name, before, command.reason());
        return checks.decide(() -> new SelfAssessmentRecorded(
                community,
                command.partner(),
                name,
                command.scores(),
                before,
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    static Decision byPeer(RecordPeerReview command, ProjectState state, Checks checks) {
        CommunityCode community = command.community();
        String name = state.partners().name(command.partner());
        String peer = state.partners().name(command.reviewer());
        Long before = state.benchmarks().recorded(community, new Assessor(command.partner(), command.reviewer()));
        requireAssessable(command.partner(), community, command.scores(), state, checks);
        requirePeer(command, peer, state, checks);
        checks.requireReason(Rule.REC_02, "review of " + name + " by " + peer, before, command.reason());
        return checks.decide(() -> new PeerReviewRecorded(
                community,
                command.partner(),
                name,
                command.reviewer(),
                peer,
                command.scores(),
                before,
                command.reason(),
                checks.occurredOn(),
                command.note()));
    }

    private static void requireAssessable(
            PartnerId city, CommunityCode community, List<Score> scores, ProjectState state, Checks checks) {
        state.partners().requireTakesPart(city, checks);
        checks.require(
                state.communities().hasMember(community, city),
                Rule.BEN_05,
                state.partners().name(city) + " is not in community " + community + ".",
                "Name a city of the community.");
        Benchmark benchmark = state.benchmarks().requireDefined(community, checks);
        if (benchmark == null) return;
        benchmark.requireOpen(checks);
        Scores.require(scores, benchmark, checks);
    }

    /** BEN-03: the reviewer comes from another city, of whatever community. */
    private static void requirePeer(RecordPeerReview command, String peer, ProjectState state, Checks checks) {
        state.partners().requireTakesPart(command.reviewer(), checks);
        checks.require(
                !command.reviewer().equals(command.partner()),
                Rule.BEN_03,
                peer + " is no peer of itself.",
                "Name another city, or record this as its self-assessment (RecordSelfAssessment).");
        checks.require(
                state.partners().hasRole(command.reviewer(), PartnerRole.CITY),
                Rule.BEN_03,
                peer + " is not a city of this project.",
                "Name the city that the reviewer comes from.");
    }
}
