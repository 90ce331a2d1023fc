package eu.waymark.command.benchmark;

import eu.waymark.command.decide.Checks;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** The rules on the scores that a city is given. */
final class Scores {
    private Scores() {}

    /** BEN-01 and BEN-06: they lie on the scale, and each is for a standard of the benchmark. */
    static void require(List<Score> scores, Benchmark benchmark, Checks checks) {
        String beyond = scores.stream()
                .filter(score -> !benchmark.scale().has(score.score()))
                .map(score -> score.score() + " for " + score.standard())
                .collect(Collectors.joining(", "));
        String strange = scores.stream()
                .filter(score -> !benchmark.standards().contains(score.standard()))
                .map(score -> score.standard().value())
                .collect(Collectors.joining(", "));
        checks.require(
                beyond.isEmpty(),
                Rule.BEN_01,
                "The scale goes from " + benchmark.scale() + "; not on it: " + beyond + ".",
                "Give whole numbers from " + benchmark.scale() + ".");
        checks.require(
                strange.isEmpty(),
                Rule.BEN_06,
                "The benchmark knows no standard of this name: " + strange + ".",
                "Name its standards: " + benchmark.names() + ".");
    }
}
