package eu.waymark.shared.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.waymark.shared.Identifier;

/** A project by its readable name, such as {@code values}. */
public record ProjectId(String value) implements Identifier {
    public static final String PATTERN = Identifier.SLUG;

    @JsonCreator
    public ProjectId {
        Identifier.matching(PATTERN, "a project", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
