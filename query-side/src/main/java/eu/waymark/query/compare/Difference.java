package eu.waymark.query.compare;

import org.jspecify.annotations.Nullable;

/** The states of a subject before and after; absent where it has none. */
record Difference(@Nullable State before, @Nullable State after) {}
