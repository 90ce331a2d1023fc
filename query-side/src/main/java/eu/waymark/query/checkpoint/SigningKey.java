package eu.waymark.query.checkpoint;

import eu.waymark.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.HexFormat;

/** A key that signs. Safe for use from any thread. */
public final class SigningKey {
    private final VerifierKey verifier;
    private final PrivateKey key;

    SigningKey(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
    }

    /** A new one for a new ledger, which takes its name from it. */
    public static SigningKey generate() {
        KeyPair pair = Ed25519.generate();
        byte[] plain = Ed25519.plain(pair.getPublic());
        String name = "waymark/" + HexFormat.of().formatHex(Arrays.copyOf(Sha256.of(plain), 8));
        return new SigningKey(new VerifierKey(name, plain), pair.getPrivate());
    }

    /** A new one to take the place of an older key of this name. */
    public static SigningKey generate(String name) {
        KeyPair pair = Ed25519.generate();
        return new SigningKey(new VerifierKey(name, Ed25519.plain(pair.getPublic())), pair.getPrivate());
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The signature below a note of this text. */
    public NoteSignature sign(String text) {
        return new NoteSignature(verifier.name(), verifier.id(), raw(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] raw(byte[] message) {
        return Ed25519.sign(key, message);
    }

    /** In the form of PKCS#8. */
    byte[] encoded() {
        return key.getEncoded();
    }
}
