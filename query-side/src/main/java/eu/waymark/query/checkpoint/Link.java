package eu.waymark.query.checkpoint;

import eu.waymark.shared.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What ties a checkpoint to the one before it, so that none can be taken out of the series unseen: a second signature line by the same
 * key, in a kind of its own, which every other reader of signed notes passes over.
 *
 * <p>Its bytes are number and time, each 8 bytes big-endian, the hash of the note before, and the signature over
 * {@code waymark-series-v1}, a line end, those three and the text of the note.
 *
 * @param number place in the series, from 1
 * @param signedAt by the clock of whoever signed, whole milliseconds
 * @param previous SHA-256 of the whole note before, as it is written; 32 zero bytes for the first
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record Link(long number, Instant signedAt, byte[] previous) {
    /** A kind of C2SP's that is for whoever takes a name of their own. */
    private static final byte[] KIND =
            VerifierKey.joined(new byte[] {(byte) 0xff}, "waymark-series-v1".getBytes(StandardCharsets.US_ASCII));

    private static final byte[] DOMAIN = "waymark-series-v1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NONE = new byte[32];
    private static final int FIELDS = Long.BYTES + Long.BYTES + 32;

    /** The first of a series. */
    static Link first(Instant now) {
        return new Link(1, now, NONE);
    }

    /** The one that follows this one, which stands below that note. */
    Link next(Instant now, SignedNote note) {
        return new Link(number + 1, now, hash(note));
    }

    /** Whether this is the next in the series after that note, which carries the link {@code before}. */
    public boolean follows(Link before, SignedNote note) {
        return number == before.number + 1 && Arrays.equals(previous, hash(note));
    }

    /** Whether both tie the same place in the series, at the same time, to the same note. */
    public boolean isSame(Link other) {
        return number == other.number && signedAt.equals(other.signedAt) && Arrays.equals(previous, other.previous);
    }

    public boolean isFirst() {
        return number == 1 && Arrays.equals(previous, NONE);
    }

    NoteSignature sign(SigningKey key, String text) {
        byte[] signed = key.raw(message(text));
        VerifierKey verifier = key.verifier();
        return new NoteSignature(verifier.name(), verifier.id(KIND), VerifierKey.joined(fields(), signed));
    }

    /** The link below a note that this key made; none where there is none, or it does not verify. */
    public static Optional<Link> of(SignedNote note, VerifierKey key) {
        return note.signatures().stream()
                .filter(signature -> key.made(signature, KIND))
                .filter(signature -> signature.bytes().length == FIELDS + Ed25519.SIGNATURE)
                .findFirst()
                .flatMap(signature -> {
                    ByteBuffer bytes = ByteBuffer.wrap(signature.bytes());
                    Link link = new Link(
                            bytes.getLong(),
                            Instant.ofEpochMilli(bytes.getLong()),
                            Arrays.copyOfRange(signature.bytes(), 2 * Long.BYTES, FIELDS));
                    byte[] signed = Arrays.copyOfRange(signature.bytes(), FIELDS, signature.bytes().length);
                    return Ed25519.verifies(key.key(), link.message(note.text()), signed)
                            ? Optional.of(link)
                            : Optional.empty();
                });
    }

    /** The link below a note that the first of these keys made which made one. */
    public static Optional<Link> of(SignedNote note, List<VerifierKey> keys) {
        return keys.stream().flatMap(key -> of(note, key).stream()).findFirst();
    }

    private byte[] message(String text) {
        return VerifierKey.joined(DOMAIN, fields(), text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] fields() {
        return ByteBuffer.allocate(FIELDS)
                .putLong(number)
                .putLong(signedAt.toEpochMilli())
                .put(previous)
                .array();
    }

    /** What the next link names this note by. */
    public static byte[] hash(SignedNote note) {
        return Sha256.of(note.written().getBytes(StandardCharsets.UTF_8));
    }
}
