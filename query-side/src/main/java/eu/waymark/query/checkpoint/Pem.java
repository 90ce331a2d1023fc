package eu.waymark.query.checkpoint;

import java.nio.file.Path;
import java.util.Base64;

/** A private key as a file holds it: PKCS#8, in the textual form of RFC 7468, with the public half on a line before it where nothing else names that. */
final class Pem {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    private Pem() {}

    static String of(SigningKey key) {
        return BEGIN + Base64.getEncoder().encodeToString(key.encoded()) + END;
    }

    static String named(SigningKey key) {
        return key.verifier().written() + "\n" + of(key);
    }

    /** The key in this text, under the name that the text gives it. Throws {@link MalformedNoteException} naming the file. */
    static SigningKey key(String text, Path file) {
        return key(text, VerifierKey.of(text.substring(0, begin(text, file))), file);
    }

    /** The key in this text, said to be the private half of that one. Throws {@link MalformedNoteException} naming the file. */
    static SigningKey key(String text, VerifierKey verifier, Path file) {
        String key = text.substring(begin(text, file) + BEGIN.length());
        if (!key.endsWith(END)) throw none(file);
        return new SigningKey(
                verifier, Ed25519.privateKey(Base64s.decode(key.substring(0, key.length() - END.length()))));
    }

    private static int begin(String text, Path file) {
        int begin = text.indexOf(BEGIN);
        if (begin < 0) throw none(file);
        return begin;
    }

    private static MalformedNoteException none(Path file) {
        return new MalformedNoteException(file + " holds no private key");
    }
}
