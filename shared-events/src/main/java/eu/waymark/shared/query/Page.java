package eu.waymark.shared.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param asOf the instant for which it was answered
 * @param sequence the last event of the project that it holds; -1 where it is about no single project
 * @param next cursor of the following page; absent on the last one
 * @param behind whether {@code after} was waited for in vain, or a part of it lacks events up to {@code sequence}
 */
public record Page<T>(
        Instant asOf,
        long sequence,
        List<T> items,
        @Nullable String next,
        boolean behind) implements QueryAnswer<T> {}
