package eu.waymark.shared.partner;

import com.fasterxml.jackson.annotation.JsonCreator;
import eu.waymark.shared.Identifier;

/** A public page of an organisation, an address such as https://www.comune.torino.it/ without user, query and fragment. */
public record PublicPage(String value) implements Identifier {
    public static final String PATTERN = "https?://[A-Za-z0-9.-]{1,253}(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/%-]{0,500})?";

    @JsonCreator
    public PublicPage {
        Identifier.matching(PATTERN, "a public page", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
