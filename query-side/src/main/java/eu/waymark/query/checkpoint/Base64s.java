package eu.waymark.query.checkpoint;

import java.util.Base64;

/** Base64 as notes are written with: the standard alphabet, padded, and one spelling for each value. */
final class Base64s {
    private Base64s() {}

    /** @throws MalformedNoteException where this is not how those bytes are written */
    static byte[] decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException e) {
            throw new MalformedNoteException("this is no base64: " + text);
        }
        throw new MalformedNoteException("this is not the one way to write it in base64: " + text);
    }
}
