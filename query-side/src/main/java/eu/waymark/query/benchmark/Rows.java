package eu.waymark.query.benchmark;

import eu.waymark.query.fold.Lists;
import eu.waymark.shared.benchmark.BenchmarkOverview.PeerReview;
import eu.waymark.shared.benchmark.BenchmarkOverview.Row;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.partner.PartnerId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changed copies of the matrix of cities by standards. What the same assessor recorded before is replaced. */
final class Rows {
    private Rows() {}

    static List<Row> withSelf(List<Row> rows, PartnerId city, List<Score> scores) {
        return with(rows, city, row -> new Row(city, scores, row.peers()));
    }

    static List<Row> withPeer(List<Row> rows, PartnerId city, PeerReview review) {
        return with(rows, city, row -> new Row(city, row.self(), with(row.peers(), review)));
    }

    /** That of the city; an empty one where it is not assessed. */
    static Row of(List<Row> rows, PartnerId city) {
        return rows.stream()
                .filter(row -> row.partner().equals(city))
                .findFirst()
                .orElseGet(() -> new Row(city, List.of(), List.of()));
    }

    private static List<Row> with(List<Row> rows, PartnerId city, UnaryOperator<Row> change) {
        Row now = change.apply(of(rows, city));
        if (rows.stream().noneMatch(row -> row.partner().equals(city))) return Lists.with(rows, now);
        return rows.stream().map(row -> row.partner().equals(city) ? now : row).toList();
    }

    private static List<PeerReview> with(List<PeerReview> reviews, PeerReview review) {
        return Lists.with(Lists.without(reviews, was -> was.reviewer().equals(review.reviewer())), review);
    }
}
