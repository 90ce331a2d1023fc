package eu.waymark.shared.roadmap;

/** How far a roadmap has come. */
public enum RoadmapState {
    /** It is not drafted. */
    NONE,
    /** It is being written, for the first time or after a submission. */
    DRAFTED,
    /** The latest submission waits for an answer. */
    SUBMITTED,
    /** The latest submission was sent back. */
    RETURNED,
    /** The city's administration has endorsed the latest submission. It stays so. */
    ENDORSED
}
