package eu.waymark.query.due;

import eu.waymark.query.benchmark.BenchmarkDocument;
import eu.waymark.query.community.Members;
import eu.waymark.query.guidelines.GuidelinesDocument;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.guidelines.GuidelinesOverview.Adoption;
import eu.waymark.shared.partner.PartnerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is due of the cities of the communities as they stand: benchmarks and guidelines. */
final class CommunityItems {
    private CommunityItems() {}

    static Stream<DueItem> of(BenchmarkDocument benchmark, Members members, Dates dates) {
        if (benchmark.agreed() == null || benchmark.published() != null) return Stream.empty();
        return dates.byTheEnd(
                "publish: benchmark of community " + benchmark.community(),
                Subjects.benchmark(benchmark.community()),
                members.of(benchmark.community()));
    }

    /** @param guidelines every version; a city that adopted any of them owes nothing */
    static Stream<DueItem> of(List<GuidelinesDocument> guidelines, Members members, Dates dates) {
        if (guidelines.isEmpty()) return Stream.empty();
        String what = "adopt the guidelines, version " + guidelines.getLast().version();
        Set<PartnerId> adopted = guidelines.stream()
                .flatMap(version -> version.adoptions().stream())
                .map(Adoption::partner)
                .collect(Collectors.toSet());
        return members.all().stream()
                .filter(city -> !adopted.contains(city))
                .flatMap(city -> dates.byTheEnd(what, Subjects.guidelines(city), List.of(city)));
    }
}
