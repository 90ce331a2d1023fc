package eu.waymark.query.given;

import static eu.waymark.query.given.BenchmarkEvents.score;

import eu.waymark.shared.Event;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.output.OutputKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What could have happened to benchmarks, guidelines and outputs. */
final class BenchmarkHistory {
    private static final List<CommunityCode> COMMUNITIES =
            Stream.of("A", "B", "C", "D").map(CommunityCode::new).toList();
    private static final int OUTPUTS = 6;

    private final List<String> cities;
    private final RandomGenerator random;
    private final Set<CommunityCode> defined = new HashSet<>();
    private final Set<CommunityCode> published = new HashSet<>();
    private final Set<String> delivered = new HashSet<>();
    private final Set<String> adopted = new HashSet<>();
    private int versions;

    BenchmarkHistory(List<String> cities, RandomGenerator random) {
        this.cities = cities;
        this.random = random;
    }

    Event next() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> output();
            case 2 -> versions == 0 || random.nextInt(10) == 0 ? guidelines() : adoption();
            default -> benchmark(COMMUNITIES.get(random.nextInt(COMMUNITIES.size())));
        };
    }

    private Event benchmark(CommunityCode community) {
        if (published.contains(community)) return output();
        if (defined.add(community)) return BenchmarkEvents.defined(community, "desk", "school");
        if (random.nextInt(20) == 0) {
            published.add(community);
            return BenchmarkEvents.published(community, Events.DAY);
        }
        return random.nextBoolean() ? BenchmarkEvents.selfAssessed(community, city(), scores()) : review(community);
    }

    private Event review(CommunityCode community) {
        int city = random.nextInt(cities.size());
        int reviewer = (city + 1 + random.nextInt(cities.size() - 1)) % cities.size();
        return BenchmarkEvents.reviewed(community, cities.get(city), cities.get(reviewer), scores());
    }

    private Score[] scores() {
        Score desk = score("desk", 1 + random.nextInt(5));
        return random.nextBoolean() ? new Score[] {desk} : new Score[] {desk, score("school", 3)};
    }

    private Event output() {
        String output = "output-" + random.nextInt(OUTPUTS);
        OutputKind kind = random.nextInt(3) > 0 ? OutputKind.BENCHMARK : OutputKind.TOOLKIT;
        String title = "Output " + random.nextInt();
        return delivered.add(output)
                ? OutputEvents.delivered(output, kind, title, anyOrNone(), "no date is public")
                : OutputEvents.corrected(output, kind, title, anyOrNone(), random.nextInt(1_000));
    }

    private @Nullable CommunityCode anyOrNone() {
        int index = random.nextInt(COMMUNITIES.size() + 1);
        return index < COMMUNITIES.size() ? COMMUNITIES.get(index) : null;
    }

    private Event guidelines() {
        return OutputEvents.guidelines(++versions);
    }

    private Event adoption() {
        String city = city();
        int version = 1 + random.nextInt(versions);
        return adopted.add(city + version) ? OutputEvents.adopted(city, version) : output();
    }

    private String city() {
        return cities.get(random.nextInt(cities.size()));
    }
}
