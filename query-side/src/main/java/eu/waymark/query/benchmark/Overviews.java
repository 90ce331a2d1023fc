package eu.waymark.query.benchmark;

import eu.waymark.query.benchmark.BenchmarkDocument.Agreed;
import eu.waymark.query.benchmark.BenchmarkDocument.Output;
import eu.waymark.query.benchmark.BenchmarkDocument.Published;
import eu.waymark.shared.benchmark.BenchmarkOverview;
import eu.waymark.shared.benchmark.BenchmarkOverview.Row;
import eu.waymark.shared.partner.PartnerId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A benchmark for a day: what is kept of it, and what follows from the cities of its community. */
final class Overviews {
    private Overviews() {}

    /** @param members those of its community, in the order in which they joined; once it is published, those of that day count */
    static BenchmarkOverview of(BenchmarkDocument kept, List<PartnerId> members) {
        Agreed agreed = kept.agreed();
        Published published = kept.published();
        List<PartnerId> cities = published == null ? members : inOrder(published.cities(), members);
        return new BenchmarkOverview(
                kept.community(),
                agreed == null ? null : agreed.title(),
                Progress.state(kept, cities),
                agreed == null ? List.of() : agreed.standards(),
                agreed == null ? null : agreed.scale(),
                rows(kept, cities),
                Progress.missing(kept, cities),
                published == null ? null : published.on(),
                published == null ? null : published.document(),
                kept.outputs().stream().map(Output::title).toList(),
                agreed == null ? noteOfOutput(kept) : kept.note(),
                kept.version());
    }

    /** In the order in which they joined; last those that have left. */
    private static List<PartnerId> inOrder(List<PartnerId> cities, List<PartnerId> members) {
        return Stream.concat(
                        members.stream().filter(cities::contains),
                        cities.stream().filter(city -> !members.contains(city)))
                .toList();
    }

    private static List<Row> rows(BenchmarkDocument kept, List<PartnerId> cities) {
        return Stream.concat(
                        cities.stream().map(city -> Rows.of(kept.assessed(), city)),
                        kept.assessed().stream().filter(row -> !cities.contains(row.partner())))
                .toList();
    }

    private static @Nullable String noteOfOutput(BenchmarkDocument kept) {
        String latest = null;
        for (Output output : kept.outputs()) if (output.note() != null) latest = output.note();
        return latest;
    }
}
