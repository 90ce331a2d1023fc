package eu.waymark.query.benchmark;

import eu.waymark.query.benchmark.BenchmarkDocument.Agreed;
import eu.waymark.shared.benchmark.BenchmarkOverview.Row;
import eu.waymark.shared.benchmark.BenchmarkState;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.benchmark.Standard;
import eu.waymark.shared.benchmark.StandardId;
import eu.waymark.shared.partner.PartnerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a benchmark has come, of what is kept and the cities that are members of its community when it is read. */
public final class Progress {
    private Progress() {}

    /**
     * The state of a community's benchmark.
     *
     * @param kept null where the record knows of none
     */
    public static BenchmarkState state(@Nullable BenchmarkDocument kept, List<PartnerId> cities) {
        if (kept == null) return BenchmarkState.NONE;
        if (kept.agreed() == null) return BenchmarkState.OUTPUT_ONLY;
        if (kept.published() != null) return BenchmarkState.PUBLISHED;
        boolean assessed = !cities.isEmpty() && missing(kept, cities).isEmpty();
        return assessed ? BenchmarkState.ASSESSED : BenchmarkState.DEFINED;
    }

    /** Those of the cities that lack a score on some standard; where no standards are agreed, all of them. */
    static List<PartnerId> missing(BenchmarkDocument kept, List<PartnerId> cities) {
        Agreed agreed = kept.agreed();
        if (agreed == null) return cities;
        List<StandardId> asked =
                agreed.standards().stream().map(Standard::standard).toList();
        return cities.stream()
                .filter(city -> !scored(Rows.of(kept.assessed(), city)).containsAll(asked))
                .toList();
    }

    /** The standards on which the city has a score, by itself or by a peer. */
    private static Set<StandardId> scored(Row city) {
        return Stream.concat(city.self().stream(), city.peers().stream().flatMap(review -> review.scores().stream()))
                .map(Score::standard)
                .collect(Collectors.toSet());
    }
}
