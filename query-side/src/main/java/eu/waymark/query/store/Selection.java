package eu.waymark.query.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are wanted.
 *
 * @param project of this project only; absent: of every project, by project
 * @param conditions all must hold
 * @param limit at most so many, at least 1
 * @param after the last document of the part before; absent for the first part
 */
public record Selection(
        @Nullable String project,
        List<Condition> conditions,
        int limit,
        @Nullable Place after) {
    /** What must hold of a document. The facet is one that its view declares. */
    public sealed interface Condition {
        String facet();

        String value();
    }

    /** The single value equals this one. */
    public record Is(String facet, String value) implements Condition {}

    /** The list of values holds this one. */
    public record Holds(String facet, String value) implements Condition {}

    /** The single value is this one or sorts after it. */
    public record AtLeast(String facet, String value) implements Condition {}

    /** The single value is this one or sorts before it. */
    public record AtMost(String facet, String value) implements Condition {}
}
