package eu.waymark.query.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the rest begins; absent where there is none
 */
public record Slice<D>(List<D> documents, @Nullable Place next) {}
