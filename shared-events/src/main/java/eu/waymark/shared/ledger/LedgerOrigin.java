package eu.waymark.shared.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.waymark.shared.Identifier;

/** The name of a ledger for its whole life, such as waymark/ac8bc6bc8396eee9. */
public record LedgerOrigin(String value) implements Identifier {
    private static final String BEGIN = "waymark/";

    public static final String PATTERN = BEGIN + "[0-9a-f]{16}";

    @JsonCreator
    public LedgerOrigin {
        Identifier.matching(PATTERN, "a ledger", value);
    }

    /** Its sixteen hexadecimal digits: what tells it from other ledgers. */
    public String digits() {
        return value.substring(BEGIN.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
