package eu.waymark.query.verify;

import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose signatures count. The one place that says so.
 *
 * @param from where they were found, as a reader knows it: {@code keys/verifiers.txt}
 */
public record TrustedKeys(List<VerifierKey> keys, String from) {
    public TrustedKeys {
        keys = List.copyOf(keys);
    }

    /** With those that they lead to. */
    TrustedKeys with(List<VerifierKey> others) {
        return new TrustedKeys(Stream.concat(keys.stream(), others.stream()).toList(), from);
    }

    /** The key that signed the note; none where no signature of a trusted key verifies. */
    Optional<VerifierKey> signer(SignedNote note) {
        return keys.stream().filter(key -> key.signed(note)).findFirst();
    }

    /** Why a note that none of them signed does not count. */
    String refusal(SignedNote note) {
        if (keys.isEmpty()) return "no key is found in " + from + " to check its signature with: bring one with --key";
        return keys.stream().anyMatch(key -> key.named(note))
                ? "its signature does not fit its text: one of them was changed"
                : foreign();
    }

    String foreign() {
        return "it is not signed by the key of " + from;
    }

    boolean includes(VerifierKey key) {
        return keys.stream().anyMatch(key::isSame);
    }
}
