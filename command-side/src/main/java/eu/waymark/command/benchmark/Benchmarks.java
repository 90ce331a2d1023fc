package eu.waymark.command.benchmark;

import eu.waymark.shared.benchmark.BenchmarkEvent;

/** SKELETON. */
public record Benchmarks() {
    public static final Benchmarks NONE = new Benchmarks();

    /** SKELETON. */
    public Benchmarks evolve(BenchmarkEvent event, long sequence) {
        return this;
    }
}
