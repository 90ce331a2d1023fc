package eu.waymark.shared.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit at most so many items, from 1 to 1,000
 * @param cursor {@code next} of the page before; absent for the first page
 */
public record Paging(int limit, @Nullable String cursor) {
    public static final int DEFAULT_LIMIT = 100;
    public static final int LARGEST_LIMIT = 1_000;
    public static final Paging FIRST = new Paging(DEFAULT_LIMIT, null);

    public Paging {
        if (limit < 1 || limit > LARGEST_LIMIT)
            throw new IllegalArgumentException("limit must be from 1 to " + LARGEST_LIMIT);
    }
}
