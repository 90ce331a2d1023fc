package eu.waymark.query.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events in their order.
 *
 * @param stop why they do not go on; absent where they do
 */
record HashedPage(List<HashedEvent> events, @Nullable Stop stop) {}
