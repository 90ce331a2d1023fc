package eu.waymark.query.checkpoint;

import eu.waymark.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of a key that signs notes: what whoever verifies has to have from somebody they trust. Written as C2SP signed-note
 * says: {@code name+hash+base64}.
 *
 * @param name of the key, no blanks, no plus sign, no control characters: the origin of its ledger
 * @param key 32 bytes of Ed25519
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record VerifierKey(String name, byte[] key) {
    /** The kind of key that C2SP gives Ed25519. */
    private static final byte[] ED25519 = {1};

    public VerifierKey {
        name(name);
        if (key.length != Ed25519.KEY) throw new MalformedNoteException("a key of Ed25519 has 32 bytes");
    }

    /** Whether both are one key, under one name. */
    public boolean isSame(VerifierKey other) {
        return name.equals(other.name) && Arrays.equals(key, other.key);
    }

    /** Whether a signature below the note is this key's. */
    public boolean signed(SignedNote note) {
        byte[] text = note.text().getBytes(StandardCharsets.UTF_8);
        return note.signatures().stream()
                .filter(signature -> made(signature, ED25519))
                .anyMatch(signature -> Ed25519.verifies(key, text, signature.bytes()));
    }

    /** Whether a signature below the note says that it is this key's, right or wrong. */
    public boolean named(SignedNote note) {
        return note.signatures().stream().anyMatch(signature -> made(signature, ED25519));
    }

    /** Whether the signature names this key, used in this kind. */
    boolean made(NoteSignature signature, byte[] kind) {
        return signature.name().equals(name) && Arrays.equals(signature.id(), id(kind));
    }

    /** What stands before each signature of this kind by this key. */
    byte[] id(byte[] kind) {
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Sha256.of(named, kind, key), NoteSignature.ID);
    }

    byte[] id() {
        return id(ED25519);
    }

    public String written() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(joined(ED25519, key));
    }

    /** @throws MalformedNoteException where this is no such key, or its hash is another's */
    public static VerifierKey of(String written) {
        String[] parts = written.strip().split("\\+", 3);
        if (parts.length != 3)
            throw new MalformedNoteException("a key is written name+hash+base64, and this is not: " + written);
        byte[] encoded = Base64s.decode(parts[2]);
        if (encoded.length != 1 + Ed25519.KEY || encoded[0] != ED25519[0])
            throw new MalformedNoteException("this is no key of Ed25519: " + written);
        VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(encoded, 1, encoded.length));
        if (key.written().equals(written.strip())) return key;
        throw new MalformedNoteException("the hash in this key is not its own: " + written);
    }

    static String name(String name) {
        if (name.isEmpty()
                || name.chars()
                        .anyMatch(unit -> unit == '+' || Character.isWhitespace(unit) || Character.isISOControl(unit)))
            throw new MalformedNoteException(
                    "a key has a name without blanks, plus signs and control characters, and this is none: " + name);
        return name;
    }

    static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) length += part.length;
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
