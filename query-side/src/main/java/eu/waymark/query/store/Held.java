package eu.waymark.query.store;

import org.jspecify.annotations.Nullable;

/**
 * What a store holds under a key.
 *
 * @param position of the last event that it holds: that one and those before must not be folded into it again
 * @param json the document; absent where it was removed
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record Held(long position, byte @Nullable [] json) {}
