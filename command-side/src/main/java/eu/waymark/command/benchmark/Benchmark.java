package eu.waymark.command.benchmark;

import eu.waymark.command.decide.Checks;
import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.Scale;
import eu.waymark.shared.benchmark.Standard;
import eu.waymark.shared.benchmark.StandardId;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The benchmark of one community, as far as it decides.
 *
 * @param assessments the present one of each assessor
 */
public record Benchmark(
        String title,
        PSet<StandardId> standards,
        Scale scale,
        PMap<Assessor, Assessment> assessments,
        boolean published) {

    static Benchmark of(BenchmarkDefined event) {
        PSet<StandardId> standards = HashTreePSet.from(
                event.standards().stream().map(Standard::standard).toList());
        return new Benchmark(event.title(), standards, event.scale(), HashTreePMap.empty(), false);
    }

    /** Whether the city has a score on every standard, be it its own or a peer's. */
    boolean covers(PartnerId city) {
        Set<StandardId> scored = assessments.entrySet().stream()
                .filter(entry -> entry.getKey().city().equals(city))
                .flatMap(entry -> entry.getValue().standards().stream())
                .collect(Collectors.toSet());
        return scored.containsAll(standards);
    }

    /** The names of its standards, for a sentence. */
    String names() {
        return standards.stream().map(StandardId::value).sorted().collect(Collectors.joining(", "));
    }

    /** BEN-07: it is not published yet. */
    void requireOpen(Checks checks) {
        checks.require(
                !published,
                Rule.BEN_07,
                "The benchmark \"" + title + "\" is published: it stays as it is.",
                "Record a later edition as an output (RecordOutput).");
    }

    /** Sequence number of the event that recorded the present assessment, where there is one. */
    @Nullable
    Long recorded(Assessor assessor) {
        Assessment present = assessments.get(assessor);
        return present == null ? null : present.sequence();
    }

    Benchmark assessed(Assessor assessor, Assessment assessment) {
        return new Benchmark(title, standards, scale, assessments.plus(assessor, assessment), published);
    }

    Benchmark nowPublished() {
        return new Benchmark(title, standards, scale, assessments, true);
    }
}
