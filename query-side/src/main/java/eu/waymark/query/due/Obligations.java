package eu.waymark.query.due;

import eu.waymark.query.answer.ProjectReading;
import eu.waymark.query.benchmark.BenchmarkDocument;
import eu.waymark.query.benchmark.Benchmarks;
import eu.waymark.query.community.Members;
import eu.waymark.query.guidelines.Guidelines;
import eu.waymark.query.guidelines.GuidelinesDocument;
import eu.waymark.query.roadmap.Roadmaps;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.roadmap.RoadmapOverview;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project's views hold of what its partners owe, each view read once. The one source of what is due, for everybody who says
 * something of it.
 *
 * @param guidelines by version
 */
public record Obligations(
        List<DueDocument> activities,
        List<RoadmapOverview> roadmaps,
        List<BenchmarkDocument> benchmarks,
        List<GuidelinesDocument> guidelines,
        Members members,
        boolean closed,
        @Nullable LocalDate end) {

    public static Obligations of(ProjectReading reading) {
        return new Obligations(
                reading.all(Due.VIEW),
                reading.all(Roadmaps.VIEW),
                reading.all(Benchmarks.VIEW),
                reading.all(Guidelines.VIEW),
                Members.of(reading),
                reading.document().overview().closed(),
                reading.document().overview().endsOn());
    }

    /**
     * What is due as seen on this day, the earliest first. Nothing that no command could settle: nothing in a closed project (PRJ-01), no
     * roadmap of a city that has left its community.
     */
    public List<DueItem> items(LocalDate today) {
        if (closed) return List.of();
        Dates dates = new Dates(end, today);
        Set<PartnerId> cities = Set.copyOf(members.all());
        return Stream.of(
                        activities.stream().flatMap(kept -> ActivityItems.of(kept, members, dates)),
                        roadmaps.stream()
                                .filter(roadmap -> cities.contains(roadmap.partner()))
                                .flatMap(roadmap -> RoadmapItems.of(roadmap, dates)),
                        benchmarks.stream().flatMap(kept -> CommunityItems.of(kept, members, dates)),
                        CommunityItems.of(guidelines, members, dates))
                .flatMap(items -> items)
                .sorted(Comparator.comparing(DueItem::by)
                        .thenComparing(DueItem::subject)
                        .thenComparing(DueItem::what))
                .toList();
    }
}
