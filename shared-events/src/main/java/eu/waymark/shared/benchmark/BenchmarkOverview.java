package eu.waymark.shared.benchmark;

import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The benchmark of a community: a matrix of its cities by standards.
 *
 * @param title absent where only an output is known
 * @param cities a row for each city of the community, and for each that was assessed while it was one
 * @param missing the cities of the community that are not assessed on every standard
 * @param outputs what the record holds of it as an output of the project: titles
 * @param version sequence number of the last event about it
 */
public record BenchmarkOverview(
        CommunityCode community,
        @Nullable String title,
        BenchmarkState state,
        List<Standard> standards,
        @Nullable Scale scale,
        List<Row> cities,
        List<PartnerId> missing,
        @Nullable LocalDate publishedOn,
        @Nullable Document document,
        List<String> outputs,
        @Nullable String note,
        long version) {

    /**
     * One city.
     *
     * @param self how it assesses itself; empty where it has not
     * @param peers how others assess it
     */
    public record Row(PartnerId partner, List<Score> self, List<PeerReview> peers) {}

    /** How one peer assesses a city. */
    public record PeerReview(PartnerId reviewer, List<Score> scores) {}
}
