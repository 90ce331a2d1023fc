package eu.waymark.shared.agreement;

/** What the agreement sets targets for. Progress is folded from the record, never typed in. */
public enum Indicator {
    /** Cluster visits completed. */
    CLUSTER_VISITS,
    /** Pairs of cities of whose exchange both legs are completed. */
    EXCHANGE_PAIRS,
    /** Roadmaps endorsed. */
    ROADMAPS,
    /** Benchmarks published. */
    BENCHMARKS,
    /** Cities that adopted the guidelines. */
    GUIDELINES_ADOPTIONS
}
