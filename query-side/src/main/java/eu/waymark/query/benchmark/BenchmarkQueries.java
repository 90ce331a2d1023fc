package eu.waymark.query.benchmark;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.community.Members;
import eu.waymark.shared.benchmark.BenchmarkOverview;
import eu.waymark.shared.benchmark.FindBenchmarks;
import eu.waymark.shared.query.QueryAnswer;
import java.util.List;

/** Answers what is asked about benchmarks. */
public record BenchmarkQueries(Asking asking) {

    public QueryAnswer<BenchmarkOverview> find(FindBenchmarks query) {
        return asking.about(query, reading -> {
            Members members = Members.of(reading);
            return reading.page(
                    Benchmarks.VIEW,
                    List.of(),
                    query.paging(),
                    kept -> Overviews.of(kept, members.of(kept.community())));
        });
    }
}
