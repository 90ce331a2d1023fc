package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Secrets that others prove by that they may. */
final class Secrets {
    /** Shorter ones can be guessed. */
    private static final int SHORTEST = 32;

    private Secrets() {}

    /** Throws {@link CannotException} where what is set is too short to be one. */
    static @Nullable String read(Settings settings, String setting) {
        String secret = settings.text(setting).orElse(null);
        if (secret != null && secret.length() < SHORTEST)
            throw new CannotException(setting + " is too short to be a secret: it must have " + SHORTEST
                    + " characters or more, such as those of: openssl rand -hex 32");
        return secret;
    }

    /** Whether both are there and the same; compared in a time that says nothing of where the two differ. */
    static boolean same(@Nullable String secret, @Nullable String given) {
        return secret != null && given != null && MessageDigest.isEqual(bytes(secret), bytes(given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
