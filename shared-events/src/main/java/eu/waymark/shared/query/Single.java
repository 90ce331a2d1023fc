package eu.waymark.shared.query;

import java.time.Instant;

/**
 * A single thing.
 *
 * @param asOf the instant for which it was answered
 * @param sequence the last event of the project that it holds; -1 where it is about no single project
 * @param version sequence number of the last event about the thing: its ETag
 * @param behind whether {@code after} was waited for in vain, or a part of it lacks events up to {@code sequence}
 */
public record Single<T>(Instant asOf, long sequence, long version, T item, boolean behind) implements QueryAnswer<T> {}
