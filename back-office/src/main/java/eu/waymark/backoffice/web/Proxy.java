package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The proxy in front, which lets people in, sets the headers that say who they are, and strips what they send of these. It proves by a
 * secret of its own that a request comes through it; where none is set, there is none.
 */
public record Proxy(@Nullable String secret) {
    /** Sets the secret. */
    public static final String SETTING = "waymark.proxy.secret";

    /** The header that carries it. */
    public static final String HEADER = "X-Waymark-Proxy";

    /** Shorter ones can be guessed. */
    private static final int SHORTEST = 32;

    /** @throws CannotException where the secret is too short to be one */
    public static Proxy of(Settings settings) {
        String secret = settings.text(SETTING).orElse(null);
        if (secret != null && secret.length() < SHORTEST)
            throw new CannotException(SETTING + " is too short to be a secret: it must have " + SHORTEST
                    + " characters or more, such as those of: openssl rand -hex 32");
        return new Proxy(secret);
    }

    /** Whether there is one in front. */
    public boolean isThere() {
        return secret != null;
    }

    /** Whether this is its secret; compared in a time that says nothing of where the two differ. */
    boolean sent(@Nullable String given) {
        return secret != null && given != null && MessageDigest.isEqual(bytes(secret), bytes(given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return secret == null ? "no proxy" : "a proxy";
    }
}
