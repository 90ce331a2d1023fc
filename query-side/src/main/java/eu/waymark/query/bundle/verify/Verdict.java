package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.Manifest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the verification of a bundle found.
 *
 * @param manifest what the bundle says it is; absent where it could not be read
 * @param differences none where it is intact
 * @param checkpoints how many were compared
 * @param notes what could not be verified, in sentences
 * @param apart kept checkpoints that nothing in the bundle can be compared with, a sentence for each
 */
public record Verdict(
        @Nullable Manifest manifest,
        List<Difference> differences,
        int checkpoints,
        List<String> notes,
        List<String> apart) {
    public Verdict {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
        apart = List.copyOf(apart);
    }

    /** Where nothing could be read. */
    static Verdict unread(List<Difference> differences) {
        return new Verdict(null, differences, 0, List.of(), List.of());
    }

    public boolean intact() {
        return differences.isEmpty();
    }
}
