package eu.waymark.query.given;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.title;

import eu.waymark.shared.Event;
import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.benchmark.PeerReviewRecorded;
import eu.waymark.shared.benchmark.Scale;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.benchmark.SelfAssessmentRecorded;
import eu.waymark.shared.benchmark.Standard;
import eu.waymark.shared.benchmark.StandardId;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Events about the benchmark of community D, or of another, with plain values where a test does not care. */
public final class BenchmarkEvents {
    public static final Scale SCALE = new Scale(1, 5);

    private BenchmarkEvents() {}

    public static Event defined(CommunityCode community, String... standards) {
        return new BenchmarkDefined(
                community, "Benchmark of " + community, standards(standards), SCALE, DAY, "agreed by all");
    }

    public static List<Standard> standards(String... names) {
        return Stream.of(names)
                .map(name -> new Standard(new StandardId(name), "There is a " + name))
                .toList();
    }

    public static Event selfAssessed(CommunityCode community, String city, Score... scores) {
        return new SelfAssessmentRecorded(
                community, partner(city), title(city), List.of(scores), null, null, DAY, null);
    }

    public static Event reviewed(CommunityCode community, String city, String reviewer, Score... scores) {
        PartnerId by = partner(reviewer);
        return new PeerReviewRecorded(
                community, partner(city), title(city), by, title(reviewer), List.of(scores), null, null, DAY, null);
    }

    public static Score score(String standard, int score) {
        return new Score(new StandardId(standard), score, "seen there");
    }

    public static Event published(CommunityCode community, LocalDate on) {
        return new BenchmarkPublished(
                community,
                "Benchmark of " + community,
                List.of(partner("turin"), partner("riga")),
                on,
                RoadmapEvents.ACT,
                DAY,
                null);
    }
}
