package eu.waymark.shared.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.waymark.shared.Identifier;

/** The public half of a key that signs a ledger, as C2SP signed-note writes it: origin, hash and base64, joined by plus signs. */
public record LedgerKey(String value) implements Identifier {
    public static final String PATTERN = LedgerOrigin.PATTERN + "\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]{44}";

    @JsonCreator
    public LedgerKey {
        Identifier.matching(PATTERN, "a key of a ledger", value);
    }

    /** The ledger that it signs. */
    public LedgerOrigin origin() {
        return new LedgerOrigin(value.substring(0, value.indexOf('+')));
    }

    @Override
    public String toString() {
        return value;
    }
}
