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
 * @param notes what could not be compared, in sentences
 */
public record Verdict(@Nullable Manifest manifest, List<Difference> differences, int checkpoints, List<String> notes) {
    public Verdict {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
    }

    public boolean intact() {
        return differences.isEmpty();
    }
}
