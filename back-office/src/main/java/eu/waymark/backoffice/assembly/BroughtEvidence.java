package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.verify.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an auditor brings along: checkpoints and a key. */
final class BroughtEvidence {
    private BroughtEvidence() {}

    /** Throws {@link CannotException} naming a file that is not there or holds no signed note. */
    static Kept checkpoint(Path file) {
        if (!Files.isRegularFile(file)) throw new CannotException("there is no file " + file);
        Kept kept = Kept.in(file);
        if (kept.note() == null) throw new CannotException(String.valueOf(kept.fault()));
        return kept;
    }

    /**
     * The keys in this file, or the one that is written here; none for none.
     *
     * @throws IllegalArgumentException where it is neither
     */
    static List<VerifierKey> keys(@Nullable String key) {
        if (key == null) return List.of();
        try {
            return isFile(key) ? keysIn(Path.of(key)) : List.of(VerifierKey.of(key));
        } catch (MalformedNoteException e) {
            throw new IllegalArgumentException("--key is a key, or a file with one: " + e.getMessage(), e);
        }
    }

    private static List<VerifierKey> keysIn(Path file) {
        try {
            List<VerifierKey> keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(VerifierKey::of)
                    .toList();
            if (keys.isEmpty()) throw new MalformedNoteException(file + " is empty");
            return keys;
        } catch (IOException e) {
            throw new CannotException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
