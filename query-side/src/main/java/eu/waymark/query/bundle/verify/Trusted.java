package eu.waymark.query.bundle.verify;

import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * What whoever verifies has from elsewhere.
 *
 * @param key the public half that they were given; absent: they compare it themselves
 * @param kept a checkpoint that they kept; absent where they kept none
 */
public record Trusted(@Nullable VerifierKey key, @Nullable SignedNote kept) {
    public static final Trusted NOTHING = new Trusted(null, null);
}
