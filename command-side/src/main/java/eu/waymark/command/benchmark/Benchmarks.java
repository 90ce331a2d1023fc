package eu.waymark.command.benchmark;

import eu.waymark.command.decide.Checks;
import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkEvent;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.benchmark.PeerReviewRecorded;
import eu.waymark.shared.benchmark.SelfAssessmentRecorded;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The benchmarks of a project, by community. Immutable. */
public record Benchmarks(PMap<CommunityCode, Benchmark> byCommunity) {
    public static final Benchmarks NONE = new Benchmarks(HashTreePMap.empty());

    /** The benchmarks after this event, whose sequence number in the project is {@code sequence}. */
    public Benchmarks evolve(BenchmarkEvent event, long sequence) {
        CommunityCode community = event.community();
        return switch (event) {
            case BenchmarkDefined now -> with(community, Benchmark.of(now));
            case SelfAssessmentRecorded now ->
                with(
                        community,
                        known(community)
                                .assessed(new Assessor(now.partner(), null), Assessment.of(now.scores(), sequence)));
            case PeerReviewRecorded now ->
                with(
                        community,
                        known(community)
                                .assessed(
                                        new Assessor(now.partner(), now.reviewer()),
                                        Assessment.of(now.scores(), sequence)));
            case BenchmarkPublished _ -> with(community, known(community).nowPublished());
        };
    }

    /** Sequence number of the event that recorded what this assessor says now, where there is one. */
    @Nullable
    Long recorded(CommunityCode community, Assessor assessor) {
        Benchmark benchmark = find(community);
        return benchmark == null ? null : benchmark.recorded(assessor);
    }

    /** The benchmark of this community, or null and a violation of BEN-04 where none is defined. */
    @Nullable
    Benchmark requireDefined(CommunityCode community, Checks checks) {
        Benchmark benchmark = find(community);
        checks.require(
                benchmark != null,
                Rule.BEN_04,
                "The benchmark of community " + community + " is not defined.",
                "Agree its standards and scale first (DefineBenchmark).");
        return benchmark;
    }

    @Nullable
    Benchmark find(CommunityCode community) {
        return byCommunity.get(community);
    }

    private Benchmark known(CommunityCode community) {
        Benchmark benchmark = find(community);
        if (benchmark == null)
            throw new IllegalStateException(
                    "the record tells of the benchmark of community " + community + " before it is defined");
        return benchmark;
    }

    private Benchmarks with(CommunityCode community, Benchmark benchmark) {
        return new Benchmarks(byCommunity.plus(community, benchmark));
    }
}
