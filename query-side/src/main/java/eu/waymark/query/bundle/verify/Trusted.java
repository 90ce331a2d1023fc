package eu.waymark.query.bundle.verify;

import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.util.List;

/**
 * What whoever verifies has from elsewhere.
 *
 * @param keys the public halves that they were given, one of which has to have signed, or to lead to the one that did; none: they compare it themselves
 * @param kept checkpoints that they kept
 */
public record Trusted(List<VerifierKey> keys, List<SignedNote> kept) {
    public static final Trusted NOTHING = new Trusted(List.of(), List.of());

    public Trusted {
        keys = List.copyOf(keys);
        kept = List.copyOf(kept);
    }
}
