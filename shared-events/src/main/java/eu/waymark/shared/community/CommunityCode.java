package eu.waymark.shared.community;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.waymark.shared.Identifier;

/** A community of practice by its letter within the project: {@code A}, {@code B}, …. */
public record CommunityCode(String value) implements Identifier {
    public static final String PATTERN = "[A-Z]";

    @JsonCreator
    public CommunityCode {
        Identifier.matching(PATTERN, "a community", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
