package eu.waymark.backoffice.page;

import eu.waymark.shared.benchmark.BenchmarkOverview;
import eu.waymark.shared.benchmark.BenchmarkOverview.Row;
import eu.waymark.shared.benchmark.Standard;
import eu.waymark.shared.community.CommunityOverview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A community and its benchmark.
 *
 * @param benchmark absent where the record knows of none
 */
record BenchmarkSection(
        CommunityOverview community, @Nullable BenchmarkOverview benchmark) {
    static BenchmarkSection of(CommunityOverview community, List<BenchmarkOverview> benchmarks) {
        return new BenchmarkSection(
                community,
                benchmarks.stream()
                        .filter(one -> one.community().equals(community.community()))
                        .findFirst()
                        .orElse(null));
    }

    public Scores scores(Row city, Standard standard) {
        return Scores.of(city, standard.standard());
    }
}
