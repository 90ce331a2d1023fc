package eu.waymark.query.benchmark;

import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkEvent;
import eu.waymark.shared.benchmark.BenchmarkOverview.Row;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.benchmark.Scale;
import eu.waymark.shared.benchmark.Standard;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.output.OutputId;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the benchmark of a community, without what depends on the cities that are its members when it is read.
 *
 * @param agreed absent where only an output is known
 * @param assessed in the order in which they were assessed first
 * @param published absent while it is not
 * @param outputs what the record holds of it as an output of the project
 * @param version sequence number of the last event about it; while only an output is known, of that
 */
public record BenchmarkDocument(
        CommunityCode community,
        @Nullable Agreed agreed,
        List<Row> assessed,
        @Nullable Published published,
        List<Output> outputs,
        @Nullable String note,
        long version) {

    /** What the cities are assessed by. */
    public record Agreed(String title, List<Standard> standards, Scale scale) {}

    /**
     * How it was published.
     *
     * @param cities those that the community had, all assessed
     * @param on absent where it is not known
     */
    public record Published(
            List<PartnerId> cities,
            @Nullable LocalDate on,
            @Nullable Document document) {}

    /**
     * An output of the project that is this benchmark.
     *
     * @param deliveredOn absent where no date is known
     */
    public record Output(
            OutputId output,
            String title,
            @Nullable LocalDate deliveredOn,
            @Nullable String note) {}

    static BenchmarkDocument nothing(CommunityCode of) {
        return new BenchmarkDocument(of, null, List.of(), null, List.of(), null, 0);
    }

    BenchmarkDocument defined(BenchmarkDefined it) {
        Agreed now = new Agreed(it.title(), it.standards(), it.scale());
        return new BenchmarkDocument(community, now, assessed, published, outputs, note, version);
    }

    BenchmarkDocument assessed(List<Row> now) {
        return new BenchmarkDocument(community, agreed, now, published, outputs, note, version);
    }

    BenchmarkDocument published(BenchmarkPublished it) {
        Published now = new Published(it.cities(), it.publishedOn(), it.document());
        return new BenchmarkDocument(community, agreed, assessed, now, outputs, note, version);
    }

    BenchmarkDocument outputs(List<Output> now, long sequence) {
        return new BenchmarkDocument(
                community, agreed, assessed, published, now, note, agreed == null ? sequence : version);
    }

    /** What every event about the benchmark itself changes; the latest note that was given stays. */
    BenchmarkDocument after(BenchmarkEvent event, long sequence) {
        String latest = event.note() == null ? note : event.note();
        return new BenchmarkDocument(community, agreed, assessed, published, outputs, latest, sequence);
    }
}
