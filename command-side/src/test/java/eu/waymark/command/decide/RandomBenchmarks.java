package eu.waymark.command.decide;

import static eu.waymark.command.decide.Draw.PROJECT;

import eu.waymark.shared.Command;
import eu.waymark.shared.benchmark.DefineBenchmark;
import eu.waymark.shared.benchmark.PublishBenchmark;
import eu.waymark.shared.benchmark.RecordPeerReview;
import eu.waymark.shared.benchmark.RecordSelfAssessment;
import eu.waymark.shared.benchmark.Scale;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.benchmark.Standard;
import eu.waymark.shared.benchmark.StandardId;
import eu.waymark.shared.community.CommunityCode;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Commands about benchmarks of one standard or two, with scores on the scale and one beyond at either end. */
final class RandomBenchmarks {
    private static final Scale SCALE = new Scale(1, 5);
    private final Draw draw;

    RandomBenchmarks(Random random) {
        draw = new Draw(random);
    }

    List<Supplier<Command>> kinds() {
        return List.of(this::define, this::assess, this::assess, this::review, this::review, this::publish);
    }

    private Command define() {
        List<Standard> standards = IntStream.rangeClosed(1, draw.upTo(2))
                .mapToObj(number -> new Standard(standard(number), "Standard " + number))
                .toList();
        return new DefineBenchmark(PROJECT, draw.community(), "A theme", standards, SCALE, draw.decided(), null);
    }

    private Command assess() {
        return new RecordSelfAssessment(
                PROJECT, draw.community(), draw.city(), scores(), draw.reason(), draw.decided(), null);
    }

    private Command review() {
        CommunityCode community = draw.community();
        return new RecordPeerReview(
                PROJECT, community, draw.city(), draw.city(), scores(), draw.reason(), draw.decided(), null);
    }

    private Command publish() {
        return new PublishBenchmark(PROJECT, draw.community(), draw.maybe(draw.day()), null, draw.decided(), null);
    }

    private List<Score> scores() {
        return IntStream.rangeClosed(draw.upTo(2), 2)
                .mapToObj(number -> new Score(standard(number), draw.upTo(7) - 1, "seen on a visit"))
                .toList();
    }

    private static StandardId standard(int number) {
        return new StandardId("standard-" + number);
    }
}
