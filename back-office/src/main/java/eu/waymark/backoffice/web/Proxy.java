package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.SettingNames;
import eu.waymark.backoffice.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The proxy in front, which lets people in, sets the headers that say who they are, and strips what they send of these. It proves by a
 * secret of its own that a request comes through it; where none is set, there is none.
 */
public record Proxy(@Nullable String secret) {
    /** Sets the secret. */
    public static final String SETTING = SettingNames.PROXY_SECRET;

    /** The header that carries it. */
    public static final String HEADER = "X-Waymark-Proxy";

    /** @throws CannotException where the secret is too short to be one */
    public static Proxy of(Settings settings) {
        return new Proxy(Secrets.read(settings, SETTING));
    }

    /** Whether there is one in front. */
    public boolean isThere() {
        return secret != null;
    }

    /** Whether this is its secret. */
    boolean sent(@Nullable String given) {
        return Secrets.same(secret, given);
    }

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return secret == null ? "no proxy" : "a proxy";
    }
}
