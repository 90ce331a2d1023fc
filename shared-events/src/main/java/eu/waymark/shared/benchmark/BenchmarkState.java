package eu.waymark.shared.benchmark;

/** How far the benchmark of a community has come. */
public enum BenchmarkState {
    /** The record knows of none. */
    NONE,
    /** It is known as an output of the project; how it was made is not in the record. */
    OUTPUT_ONLY,
    /** Standards and scale are agreed; some city is not assessed yet. */
    DEFINED,
    /** Each city of the community is assessed on every standard, by itself or by a peer. */
    ASSESSED,
    PUBLISHED
}
