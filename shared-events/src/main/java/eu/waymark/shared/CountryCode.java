package eu.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** A country by ISO 3166-1, two capital letters, such as {@code GB} or {@code GR}. */
public record CountryCode(String value) implements Identifier {
    public static final String PATTERN = "[A-Z]{2}";

    @JsonCreator
    public CountryCode {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(value))
            throw new IllegalArgumentException("a country must be a code of ISO 3166-1, such as GB or GR");
    }

    @Override
    public String toString() {
        return value;
    }
}
