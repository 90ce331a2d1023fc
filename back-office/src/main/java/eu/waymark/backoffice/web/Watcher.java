package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.SettingNames;
import eu.waymark.backoffice.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Who watches from elsewhere, such as Prometheus: reads health and figures by a secret of its own, and nothing else; where none is set, nobody does. */
public record Watcher(@Nullable String secret) {
    /** Sets the secret. */
    public static final String SETTING = SettingNames.WATCH_SECRET;

    private static final String BEARER = "Bearer ";

    /** @throws CannotException where the secret is too short to be one */
    public static Watcher of(Settings settings) {
        return new Watcher(Secrets.read(settings, SETTING));
    }

    /** Whether there is one. */
    public boolean isThere() {
        return secret != null;
    }

    /** Whether this is the secret, as the header {@code Authorization} carries it. */
    boolean sent(@Nullable String authorization) {
        return authorization != null
                && authorization.startsWith(BEARER)
                && Secrets.same(secret, authorization.substring(BEARER.length()));
    }

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return secret == null ? "no watcher" : "a watcher";
    }
}
