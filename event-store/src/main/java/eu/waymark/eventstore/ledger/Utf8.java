package eu.waymark.eventstore.ledger;

import java.nio.charset.StandardCharsets;

/** Strings as UTF-8, without Java's habit of writing half a surrogate pair as a question mark. */
public final class Utf8 {
    private Utf8() {}

    /** Whether UTF-8 can carry this string: false when it holds half a surrogate pair. */
    public static boolean carries(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                return StandardCharsets.UTF_8.newEncoder().canEncode(text);
            }
        }
        return true;
    }

    /** @throws IllegalArgumentException when UTF-8 cannot carry the string */
    public static byte[] bytes(String text) {
        if (!carries(text)) {
            throw new IllegalArgumentException("UTF-8 cannot carry half a surrogate pair.");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
