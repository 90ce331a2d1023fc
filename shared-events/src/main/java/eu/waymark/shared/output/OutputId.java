package eu.waymark.shared.output;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.waymark.shared.Identifier;

/** An output by its readable name within the project, such as {@code toolkit}. */
public record OutputId(String value) implements Identifier {
    public static final String PATTERN = Identifier.SLUG;

    @JsonCreator
    public OutputId {
        Identifier.matching(PATTERN, "an output", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
