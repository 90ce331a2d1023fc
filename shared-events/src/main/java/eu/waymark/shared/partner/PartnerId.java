package eu.waymark.shared.partner;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.waymark.shared.Identifier;

/** A partner by its readable name within the project, such as {@code turin}. */
public record PartnerId(String value) implements Identifier {
    public static final String PATTERN = Identifier.SLUG;

    @JsonCreator
    public PartnerId {
        Identifier.matching(PATTERN, "a partner", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
