package eu.waymark.command.benchmark;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.command.decide.StatedDay;
import eu.waymark.shared.benchmark.BenchmarkCommand;
import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.benchmark.DefineBenchmark;
import eu.waymark.shared.benchmark.PublishBenchmark;
import eu.waymark.shared.benchmark.RecordPeerReview;
import eu.waymark.shared.benchmark.RecordSelfAssessment;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Defining and publishing. What is recorded in between is asked of {@link Assessing}. */
public final class BenchmarkDecider {
    private BenchmarkDecider() {}

    public static Decision decide(BenchmarkCommand command, ProjectState state, Checks checks) {
        state.communities().requireFormed(command.community(), checks);
        return switch (command) {
            case DefineBenchmark define -> define(define, state, checks);
            case RecordSelfAssessment own -> Assessing.byItself(own, state, checks);
            case RecordPeerReview review -> Assessing.byPeer(review, state, checks);
            case PublishBenchmark publish -> publish(publish, state, checks);
        };
    }

    private static Decision define(DefineBenchmark command, ProjectState state, Checks checks) {
        checks.require(
                state.benchmarks().find(command.community()) == null,
                Rule.BEN_04,
                "The benchmark of community " + command.community() + " is defined already.",
                "Assess its cities by the standards and the scale that are there.");
        return checks.decide(() -> new BenchmarkDefined(
                command.community(),
                command.title(),
                command.standards(),
                command.scale(),
                checks.occurredOn(),
                command.note()));
    }

    private static Decision publish(PublishBenchmark command, ProjectState state, Checks checks) {
        Benchmark benchmark = state.benchmarks().requireDefined(command.community(), checks);
        new StatedDay("publication", command.publishedOn()).requireCome(Rule.REC_01, checks);
        if (benchmark == null) return checks.refuse();
        List<PartnerId> cities = state.communities().find(command.community()).inOrder();
        benchmark.requireOpen(checks);
        if (!benchmark.published()) requireAssessed(benchmark, cities, command, state, checks);
        return checks.decide(() -> new BenchmarkPublished(
                command.community(),
                benchmark.title(),
                cities,
                command.publishedOn(),
                command.document(),
                checks.occurredOn(),
                command.note()));
    }

    /** BEN-02: there are cities, and each has a score on every standard. */
    private static void requireAssessed(
            Benchmark benchmark, List<PartnerId> cities, PublishBenchmark command, ProjectState state, Checks checks) {
        String lacking = cities.stream()
                .filter(city -> !benchmark.covers(city))
                .map(state.partners()::name)
                .collect(Collectors.joining(", "));
        checks.require(
                !cities.isEmpty(),
                Rule.BEN_02,
                "Community " + command.community() + " has no cities.",
                "Assign its cities first (AssignCity), and record how each is assessed.");
        checks.require(
                lacking.isEmpty(),
                Rule.BEN_02,
                "Not assessed on every standard, neither by itself nor by a peer: " + lacking + ".",
                "Record what is missing (RecordSelfAssessment, RecordPeerReview), or release a city that left.");
    }
}
