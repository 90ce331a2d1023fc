package eu.waymark.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** A value that is one string in JSON, held to a pattern. Equal by value, immutable. */
public interface Identifier {
    /** For the readable parts of stream and partner names: English ASCII. */
    String SLUG = "[a-z0-9][a-z0-9-]{0,62}";

    @JsonValue
    String value();

    /** Returns the value, or throws {@link IllegalArgumentException} naming what was expected. */
    static String matching(String pattern, String what, String value) {
        if (!Patterns.of(pattern).matcher(value).matches())
            throw new IllegalArgumentException(what + " must match " + pattern);
        return value;
    }
}
