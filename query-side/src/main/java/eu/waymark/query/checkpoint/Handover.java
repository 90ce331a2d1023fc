package eu.waymark.query.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a checkpoint carries with which a ledger changes its key: a third signature line by the key that has signed until then, in a kind of
 * its own, which names the one that signs from now on. That both keys signed the checkpoint would not do: anybody can put a signature of
 * their own below a note that they have.
 *
 * <p>Its bytes are the next key, 32 bytes, and the signature over {@code waymark-handover-v1}, a line end, that key and the text of the
 * note.
 */
public final class Handover {
    private static final byte[] KIND =
            VerifierKey.joined(new byte[] {(byte) 0xff}, "waymark-handover-v1".getBytes(StandardCharsets.US_ASCII));
    private static final byte[] DOMAIN = "waymark-handover-v1\n".getBytes(StandardCharsets.US_ASCII);

    private Handover() {}

    static NoteSignature sign(SigningKey from, VerifierKey to, String text) {
        VerifierKey verifier = from.verifier();
        byte[] signed = from.raw(message(to.key(), text));
        return new NoteSignature(verifier.name(), verifier.id(KIND), VerifierKey.joined(to.key(), signed));
    }

    /** The key that this one hands over to below a note; none where it does not. It is of the same name. */
    public static Optional<VerifierKey> of(SignedNote note, VerifierKey from) {
        return note.signatures().stream()
                .filter(signature -> from.made(signature, KIND))
                .map(NoteSignature::bytes)
                .filter(bytes -> bytes.length == Ed25519.KEY + Ed25519.SIGNATURE)
                .filter(bytes -> Ed25519.verifies(
                        from.key(),
                        message(Arrays.copyOf(bytes, Ed25519.KEY), note.text()),
                        Arrays.copyOfRange(bytes, Ed25519.KEY, bytes.length)))
                .map(bytes -> new VerifierKey(from.name(), Arrays.copyOf(bytes, Ed25519.KEY)))
                .findFirst();
    }

    /** Whether the key that is handed over to has signed the note as well, at the same place in the series. */
    public static boolean isTaken(SignedNote note, VerifierKey from, VerifierKey to) {
        Optional<Link> link = Link.of(note, from);
        return to.signed(note)
                && Link.of(note, to)
                        .filter(taken -> link.filter(taken::isSame).isPresent())
                        .isPresent();
    }

    private static byte[] message(byte[] key, String text) {
        return VerifierKey.joined(DOMAIN, key, text.getBytes(StandardCharsets.UTF_8));
    }
}
