package eu.waymark.query.partner;

import eu.waymark.query.answer.ProjectReading;
import eu.waymark.query.benchmark.BenchmarkDocument;
import eu.waymark.query.benchmark.CityBenchmark;
import eu.waymark.query.due.Obligations;
import eu.waymark.query.visit.Visits;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.partner.PartnerStatus.BenchmarkStatus;
import eu.waymark.shared.partner.PartnerStatus.Overdue;
import eu.waymark.shared.partner.PartnerStatus.RoadmapStatus;
import java.util.List;

/** Partners' statuses for a day: what is kept of each, and what follows from that day and from other subjects, each view read once. */
record Statuses(Obligations obligations, VisitCounts visits, List<DueItem> overdue) {

    static Statuses of(ProjectReading reading) {
        Obligations obligations = Obligations.of(reading);
        return new Statuses(
                obligations,
                new VisitCounts(reading.all(Visits.VIEW), obligations.members()),
                obligations.items(reading.today()).stream()
                        .filter(DueItem::overdue)
                        .toList());
    }

    PartnerStatus of(PartnerDocument partner) {
        var profile = partner.profile();
        return new PartnerStatus(
                profile.partner(),
                profile.name(),
                profile.country(),
                profile.role(),
                profile.funded(),
                partner.community(),
                partner.standing(),
                visits.of(partner),
                partner.exchanges(),
                roadmap(profile.partner()),
                partner.needsAnalysis(),
                benchmark(partner),
                partner.guidelines(),
                partner.stakeholders(),
                partner.contacts(),
                overdue(profile.partner()));
    }

    private RoadmapStatus roadmap(PartnerId city) {
        return obligations.roadmaps().stream()
                .filter(roadmap -> roadmap.partner().equals(city))
                .findFirst()
                .map(RoadmapStatuses::of)
                .orElse(RoadmapStatuses.NONE);
    }

    private BenchmarkStatus benchmark(PartnerDocument partner) {
        CommunityCode community = partner.community();
        BenchmarkDocument kept = obligations.benchmarks().stream()
                .filter(benchmark -> benchmark.community().equals(community))
                .findFirst()
                .orElse(null);
        List<PartnerId> cities =
                community == null ? List.of() : obligations.members().of(community);
        return CityBenchmark.of(kept, cities, partner.profile().partner());
    }

    private List<Overdue> overdue(PartnerId partner) {
        return overdue.stream()
                .filter(item -> item.partners().contains(partner))
                .map(item -> new Overdue(item.what(), item.subject(), item.by().plusDays(1)))
                .toList();
    }
}
