package eu.waymark.backoffice.page;

import eu.waymark.shared.benchmark.BenchmarkOverview.Row;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.benchmark.StandardId;
import eu.waymark.shared.partner.PartnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one city under one standard.
 *
 * @param self by the city itself; absent where it has not
 * @param peers by others
 */
record Scores(@Nullable Score self, List<Peer> peers) {
    record Peer(PartnerId reviewer, Score score) {}

    static Scores of(Row city, StandardId standard) {
        List<Peer> peers = new ArrayList<>();
        city.peers()
                .forEach(review -> find(review.scores(), standard)
                        .forEach(score -> peers.add(new Peer(review.reviewer(), score))));
        return new Scores(find(city.self(), standard).stream().findFirst().orElse(null), peers);
    }

    public boolean isEmpty() {
        return self == null && peers.isEmpty();
    }

    /** Such as "self 3, peers 4, 2". */
    public String summary() {
        String own = self == null ? "self –" : "self " + self.score();
        if (peers.isEmpty()) return own;
        return own
                + (peers.size() == 1 ? ", peer " : ", peers ")
                + peers.stream()
                        .map(peer -> String.valueOf(peer.score().score()))
                        .collect(Collectors.joining(", "));
    }

    private static List<Score> find(List<Score> scores, StandardId standard) {
        return scores.stream()
                .filter(score -> score.standard().equals(standard))
                .toList();
    }
}
