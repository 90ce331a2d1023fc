package eu.waymark.shared.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.waymark.shared.Identifier;

/** The SHA-256 of a document in lower-case hex, 64 digits. */
public record Digest(String value) implements Identifier {
    public static final String PATTERN = "[0-9a-f]{64}";

    @JsonCreator
    public Digest {
        Identifier.matching(PATTERN, "a digest", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
