package eu.waymark.query.bundle;

import eu.waymark.shared.Sha256;
import java.util.Base64;

/** What the signed note beside the manifest says. It is no text of a checkpoint: its second line is no number. */
public final class ManifestNote {
    private ManifestNote() {}

    /** @param manifest the bytes of the file */
    public static String text(String origin, byte[] manifest) {
        return Manifest.FORMAT + "\n" + origin + "\n" + Base64.getEncoder().encodeToString(Sha256.of(manifest)) + "\n";
    }
}
