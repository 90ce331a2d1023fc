package eu.waymark.backoffice.backup;

import eu.waymark.backoffice.backup.BackupManifest.Kept;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a folder into one file, whole or not at all; nobody else may read it, since it holds the key that signs. */
public final class BackupWriter {
    private static final String OWNER_ONLY = "rw-------";

    private BackupWriter() {}

    /**
     * Writes it in the place of any file of this name.
     *
     * @param events a copy of the record that nobody writes any more, made after {@code beside} was listed
     * @param beside see {@link #beside}
     * @param sound throws where what was written cannot be used after all
     */
    public static BackupManifest write(
            Path events, SortedMap<String, Path> beside, Instant made, Path file, Runnable sound) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        try {
            BackupManifest manifest = write(events, beside, made, Files.newOutputStream(fresh));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            sound.run();
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** What lies beside the record, by its path in the folder. To be listed before the record is copied: then no checkpoint covers more than the copy holds. */
    public static SortedMap<String, Path> beside(DataFolder folder) throws IOException {
        return KeptFiles.beside(folder);
    }

    private static BackupManifest write(Path events, SortedMap<String, Path> beside, Instant made, OutputStream out)
            throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            kept.add(add(zip, KeptFiles.EVENTS, events));
            for (Map.Entry<String, Path> file : beside.entrySet()) kept.add(add(zip, file.getKey(), file.getValue()));
            BackupManifest manifest = new BackupManifest(BackupManifest.FORMAT, made, kept);
            zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
            zip.write(Json.ANSWERS.writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private static Kept add(ZipOutputStream zip, String path, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        DigestOutputStream digested = new DigestOutputStream(zip, sha256());
        long length;
        try (InputStream content = Files.newInputStream(file)) {
            length = content.transferTo(digested);
        }
        zip.closeEntry();
        return new Kept(
                path,
                length,
                HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
