package eu.waymark.query.partner;

import eu.waymark.query.partner.PartnerDocument.Planned;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.partner.PartnerStatus.ExchangeCount;
import eu.waymark.shared.partner.PartnerStatus.Exchanges;
import eu.waymark.shared.partner.PartnerStatus.Overdue;
import eu.waymark.shared.partner.PartnerStatus.RoadmapStatus;
import eu.waymark.shared.partner.PartnerStatus.VisitCount;
import eu.waymark.shared.partner.PartnerStatus.Visits;
import eu.waymark.shared.roadmap.RoadmapState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A partner's status for a day: what is kept of it, and what follows from that day and from its community. */
final class Statuses {
    private static final RoadmapStatus NO_ROADMAP = new RoadmapStatus(RoadmapState.NONE, null, null, null);

    private Statuses() {}

    /** @param members how many cities each community has */
    static PartnerStatus of(PartnerDocument partner, Map<CommunityCode, Integer> members, LocalDate today) {
        return new PartnerStatus(
                partner.partner(),
                partner.name(),
                partner.country(),
                partner.role(),
                partner.funded(),
                partner.community(),
                partner.standing(),
                visits(partner, members),
                exchanges(partner),
                NO_ROADMAP,
                new PartnerStatus.NeedsAnalysisStatus(false, null, null, null), // SKELETON
                new PartnerStatus.BenchmarkStatus(eu.waymark.shared.benchmark.BenchmarkState.NONE, false, 0, null),
                new PartnerStatus.GuidelinesStatus(false, null, null, null),
                java.util.List.of(),
                java.util.List.of(),
                overdue(partner, today));
    }

    /** Each city of a community hosts one visit of all its cities, and attends those of the others. */
    private static Visits visits(PartnerDocument partner, Map<CommunityCode, Integer> members) {
        CommunityCode community = partner.community();
        int others = community == null ? 0 : Math.max(0, members.getOrDefault(community, 1) - 1);
        return new Visits(new VisitCount(0, 0, community == null ? 0 : 1), new VisitCount(0, 0, others));
    }

    private static Exchanges exchanges(PartnerDocument partner) {
        int hosting = (int) partner.planned().stream().filter(Planned::hosting).count();
        int sending = partner.planned().size() - hosting;
        return new Exchanges(new ExchangeCount(partner.hosted(), hosting), new ExchangeCount(partner.sent(), sending));
    }

    private static List<Overdue> overdue(PartnerDocument partner, LocalDate today) {
        return partner.planned().stream()
                .filter(activity -> activity.to().isBefore(today))
                .map(activity -> new Overdue(
                        "complete or cancel: " + activity.title(),
                        Subjects.activity(activity.activity()),
                        activity.to().plusDays(1)))
                .toList();
    }
}
