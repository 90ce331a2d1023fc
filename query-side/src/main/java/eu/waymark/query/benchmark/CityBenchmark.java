package eu.waymark.query.benchmark;

import eu.waymark.query.benchmark.BenchmarkDocument.Published;
import eu.waymark.shared.benchmark.BenchmarkOverview.Row;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerStatus.BenchmarkStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one city stands in the benchmark of its community. */
public final class CityBenchmark {
    private CityBenchmark() {}

    /**
     * What a partner's status says of it.
     *
     * @param kept that of its community; null where the record knows of none
     * @param cities the members of its community when this is read
     */
    public static BenchmarkStatus of(@Nullable BenchmarkDocument kept, List<PartnerId> cities, PartnerId city) {
        Row row = Rows.of(kept == null ? List.of() : kept.assessed(), city);
        return new BenchmarkStatus(
                Progress.state(kept, cities),
                !row.self().isEmpty(),
                row.peers().size(),
                kept == null ? null : publishedOn(kept));
    }

    /** Where only an output is known, the day of its delivery. */
    private static @Nullable LocalDate publishedOn(BenchmarkDocument kept) {
        if (kept.agreed() == null) return Delivered.on(kept);
        Published published = kept.published();
        return published == null ? null : published.on();
    }
}
