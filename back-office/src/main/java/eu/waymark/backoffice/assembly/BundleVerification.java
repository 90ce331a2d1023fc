package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.bundle.BundleReport;
import eu.waymark.backoffice.bundle.BundleReport.Held;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.query.Bundles;
import eu.waymark.query.bundle.Manifest;
import eu.waymark.query.bundle.verify.Difference;
import eu.waymark.query.bundle.verify.Trusted;
import eu.waymark.query.bundle.verify.Verdict;
import eu.waymark.query.checkpoint.Checkpoint;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.checkpoint.SignedNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Verifies a bundle by the file alone: no folder, no server. */
public final class BundleVerification {
    private final Trusted trusted;

    /**
     * What is compared besides the bundle.
     *
     * @param checkpoints files that an auditor kept
     * @param key the one that they were given, or the name of a file with it; absent where they compare it themselves
     * @throws CannotException naming a file that cannot be read, or is no checkpoint
     * @throws IllegalArgumentException where the key is none
     */
    public BundleVerification(List<Path> checkpoints, @Nullable String key) {
        trusted = new Trusted(
                BroughtEvidence.keys(key),
                checkpoints.stream().flatMap(BundleVerification::kept).toList());
    }

    private static Stream<SignedNote> kept(Path file) {
        SignedNote note = BroughtEvidence.checkpoint(file).note();
        try {
            if (note != null) Checkpoint.of(note.text());
            return Stream.ofNullable(note);
        } catch (MalformedNoteException e) {
            throw new CannotException(file + " is no checkpoint: " + e.getMessage(), e);
        }
    }

    /** Compares all that is in it. Throws {@link CannotException} where the file cannot be read. */
    public BundleReport verify(Path bundle) {
        if (!Files.isRegularFile(bundle)) throw new CannotException("there is no file " + bundle);
        try {
            return report(bundle, Bundles.verifier().verify(bundle, trusted));
        } catch (IOException e) {
            throw new CannotException(bundle + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static BundleReport report(Path bundle, Verdict verdict) {
        Manifest manifest = verdict.manifest();
        return new BundleReport(
                bundle.toString(),
                verdict.intact(),
                verdict.differences().stream()
                        .map(BundleVerification::difference)
                        .toList(),
                verdict.notes(),
                verdict.apart(),
                manifest == null ? null : held(manifest, verdict.checkpoints()));
    }

    private static BundleReport.Difference difference(Difference difference) {
        return new BundleReport.Difference(difference.file(), difference.position(), difference.what());
    }

    private static Held held(Manifest manifest, int checkpoints) {
        return new Held(
                manifest.project(),
                manifest.events(),
                manifest.sequence(),
                manifest.asOf(),
                manifest.origin(),
                manifest.key(),
                manifest.checkpoint().size(),
                manifest.checkpoint().root(),
                checkpoints);
    }
}
