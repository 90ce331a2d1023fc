package eu.waymark.shared.output;

/** The kinds of output. */
public enum OutputKind {
    BENCHMARK,
    GUIDELINES,
    TOOLKIT,
    PUBLICATION,
    OTHER
}
