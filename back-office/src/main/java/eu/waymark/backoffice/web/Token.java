package eu.waymark.backoffice.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The token of this run of the server, which only those know who can read its folder. */
public record Token(String value) {
    /** Compares in a time that says nothing of where the two differ. */
    boolean is(String given) {
        return MessageDigest.isEqual(bytes(value), bytes(given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "token";
    }
}
