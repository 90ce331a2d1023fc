package eu.waymark.command.benchmark;

import eu.waymark.command.decide.Checks;
import eu.waymark.command.decide.Decision;
import eu.waymark.command.decide.ProjectState;
import eu.waymark.shared.benchmark.BenchmarkCommand;

/** SKELETON. */
public final class BenchmarkDecider {
    private BenchmarkDecider() {}

    public static Decision decide(BenchmarkCommand command, ProjectState state, Checks checks) {
        throw new IllegalStateException("SKELETON");
    }
}
