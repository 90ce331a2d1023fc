package eu.waymark.query.bundle;

import eu.waymark.query.checkpoint.Checkpoint;
import java.util.Base64;

/**
 * The checkpoint that a bundle's proofs lead to.
 *
 * @param file its path in the bundle
 * @param size events that it covers
 * @param root standard base64
 */
public record BundleHead(String file, long size, String root) {
    public static BundleHead of(SeriesFile file) {
        Checkpoint checkpoint = file.checkpoint();
        return new BundleHead(
                file.path(), checkpoint.size(), Base64.getEncoder().encodeToString(checkpoint.root()));
    }
}
