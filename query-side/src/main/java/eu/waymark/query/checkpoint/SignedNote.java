package eu.waymark.query.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text and its signatures, in the form of C2SP signed-note.
 *
 * @param text whole lines, the last one with its end
 * @param signatures at least one, by known keys and by others
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** In characters; a checkpoint has a few hundred. */
    private static final int LONGEST = 1 << 20;

    private static final int MOST_SIGNATURES = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** With one signature more. */
    public SignedNote with(NoteSignature signature) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.add(signature);
        return new SignedNote(text, all);
    }

    /** The whole note, as it is kept and given away. */
    public String written() {
        return signatures.stream().map(NoteSignature::line).collect(Collectors.joining("", text + "\n", ""));
    }

    /** @throws MalformedNoteException where this is no signed note. Nothing is verified yet. */
    public static SignedNote of(String note) {
        if (note.length() > LONGEST) throw new MalformedNoteException("a note of this length is not read");
        if (note.chars().anyMatch(unit -> unit < ' ' && unit != '\n' || unit == 0xFFFD))
            throw new MalformedNoteException("a note is text in UTF-8 without control characters");
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n"))
            throw new MalformedNoteException(
                    "a signed note has a text, an empty line and signatures, each with its end");
        List<NoteSignature> signatures =
                note.substring(end + 2).lines().map(NoteSignature::of).toList();
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES)
            throw new MalformedNoteException(
                    "a signed note has 1 to " + MOST_SIGNATURES + " signatures, and this has " + signatures.size());
        return new SignedNote(note.substring(0, end + 1), signatures);
    }
}
