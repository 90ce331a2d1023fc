package eu.waymark.query.checkpoint;

import java.util.Arrays;
import java.util.Base64;

/**
 * One signature below a note, made by a key of this name and identifier.
 *
 * @param name of the key: no blanks, no plus sign
 * @param id first four bytes of a hash of the key; tells apart keys of one name, and proves nothing
 * @param bytes what the kind of key makes of a signature
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record NoteSignature(String name, byte[] id, byte[] bytes) {
    static final int ID = 4;
    static final String DASH = "\u2014 ";

    String line() {
        byte[] all = Arrays.copyOf(id, ID + bytes.length);
        System.arraycopy(bytes, 0, all, ID, bytes.length);
        return DASH + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
    }

    static NoteSignature of(String line) {
        int blank = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || blank < DASH.length())
            throw new MalformedNoteException("a signature is a dash, a name and base64, and this is not: " + line);
        byte[] all = Base64s.decode(line.substring(blank + 1));
        if (all.length <= ID) throw new MalformedNoteException("a signature is empty: " + line);
        return new NoteSignature(
                VerifierKey.name(line.substring(DASH.length(), blank)),
                Arrays.copyOf(all, ID),
                Arrays.copyOfRange(all, ID, all.length));
    }
}
