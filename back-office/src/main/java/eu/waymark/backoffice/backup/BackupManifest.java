package eu.waymark.backoffice.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds; the last entry in it.
 *
 * @param format {@link #FORMAT}
 * @param made when it was begun
 * @param files everything else in it, in the order of writing
 */
public record BackupManifest(String format, Instant made, List<Kept> files) {
    public static final String FORMAT = "waymark-backup-v1";

    static final String NAME = "backup.json";

    /**
     * A file of the folder.
     *
     * @param path within the folder, with slashes
     * @param length in bytes
     * @param sha256 lower-case hexadecimal
     */
    public record Kept(String path, long length, String sha256) {}
}
