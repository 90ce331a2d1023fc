package eu.waymark.query.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document that the kit keeps: every kind of component that a facet or an order may be. */
public record Note(String text, @Nullable Inner inner, List<String> words) {
    /** A part of it. */
    public record Inner(String day) {}
}
