package eu.waymark.shared.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.waymark.shared.Identifier;

/** A time of day in the project's time zone, such as 10:00. */
public record TimeOfDay(String value) implements Identifier, Comparable<TimeOfDay> {
    public static final String PATTERN = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

    @JsonCreator
    public TimeOfDay {
        Identifier.matching(PATTERN, "a time of day", value);
    }

    @Override
    public int compareTo(TimeOfDay other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
