package eu.waymark.backoffice.page;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Text as an address holds it. */
final class Encoded {
    private Encoded() {}

    static String of(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
