package eu.waymark.shared.benchmark;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.waymark.shared.Identifier;

/** A standard of a benchmark by its readable name, such as {@code welcome-desk}. */
public record StandardId(String value) implements Identifier {
    public static final String PATTERN = Identifier.SLUG;

    @JsonCreator
    public StandardId {
        Identifier.matching(PATTERN, "a standard", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
