package eu.waymark.query.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Signatures of RFC 8032 by the Java platform, with keys in the plain 32 bytes that notes use. */
final class Ed25519 {
    static final int KEY = 32;
    static final int SIGNATURE = 64;

    private static final String NAME = "Ed25519";
    /** What RFC 8410 puts before the 32 bytes of a public key. */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    static KeyPair generate() {
        return certain(() -> KeyPairGenerator.getInstance(NAME).generateKeyPair());
    }

    static byte[] plain(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY, encoded.length);
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        return certain(() -> {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        });
    }

    /** @param key 32 bytes; some that are no point of the curve verify nothing */
    static boolean verifies(byte[] key, byte[] message, byte[] signed) {
        if (signed.length != SIGNATURE) return false;
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(publicKey(key));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey publicKey(byte[] plain) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + KEY);
        System.arraycopy(plain, 0, encoded, PREFIX.length, KEY);
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** @throws MalformedNoteException where this is no key in the form of PKCS#8 */
    static PrivateKey privateKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new MalformedNoteException("this is no Ed25519 key: " + e.getMessage());
        }
    }

    private static <T> T certain(Certain<T> work) {
        try {
            return work.done();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    private interface Certain<T> {
        T done() throws GeneralSecurityException;
    }
}
