package eu.waymark.backoffice.backup;

import eu.waymark.backoffice.backup.BackupManifest.Kept;
import eu.waymark.backoffice.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** Reads a backup: what it says that it holds, and every file of it compared with that. */
public final class BackupReader implements AutoCloseable {
    /** In bytes; a manifest of a hundred thousand files is smaller. */
    private static final int LARGEST_MANIFEST = 32 << 20;

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest();
    }

    /** Throws {@link BackupDamagedException} where this is no backup. */
    public static BackupReader open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BackupDamagedException(file + " is no backup of Waymark: it is no whole ZIP");
        }
        try {
            return new BackupReader(file, zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /**
     * Puts every file into this folder, readable by nobody else.
     *
     * @throws BackupDamagedException at the first one that is not as it was written
     */
    public void unpack(Path folder) throws IOException {
        for (Kept kept : manifest.files()) {
            Path to = folder.resolve(kept.path());
            Files.createDirectories(to.getParent());
            Files.createFile(to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (InputStream content = zip.getInputStream(entry(kept.path()));
                    OutputStream out = Files.newOutputStream(to)) {
                copy(kept, content, out);
            } catch (ZipException e) {
                throw damaged(kept);
            }
        }
    }

    private void copy(Kept kept, InputStream content, OutputStream out) throws IOException {
        DigestOutputStream digested = new DigestOutputStream(out, BackupWriter.sha256());
        byte[] part = new byte[1 << 16];
        long left = kept.length();
        for (int read = content.read(part); read >= 0; read = content.read(part)) {
            left -= read;
            // Before it is written: a few bytes can unpack to more than any disk holds.
            if (left < 0) throw damaged(kept);
            digested.write(part, 0, read);
        }
        String digest = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        if (left != 0 || !digest.equals(kept.sha256())) throw damaged(kept);
    }

    private BackupManifest manifest() throws IOException {
        try (InputStream content = zip.getInputStream(entry(BackupManifest.NAME))) {
            BackupManifest read = Json.ANSWERS.readValue(content.readNBytes(LARGEST_MANIFEST), BackupManifest.class);
            if (!BackupManifest.FORMAT.equals(read.format()) || read.files() == null)
                throw new BackupDamagedException(file + " has the format " + read.format() + ", and this Waymark reads "
                        + BackupManifest.FORMAT);
            checkNames(read.files());
            return read;
        } catch (JacksonException e) {
            throw new BackupDamagedException(
                    file + " is no backup of Waymark: its " + BackupManifest.NAME + " is damaged");
        }
    }

    private void checkNames(List<Kept> files) {
        Set<String> names = new HashSet<>();
        for (Kept kept : files)
            if (!KeptFiles.isOne(kept.path()) || !names.add(kept.path()))
                throw new BackupDamagedException(file + " holds what no backup holds: " + kept.path());
        if (!names.contains(KeptFiles.EVENTS)) throw new BackupDamagedException(file + " holds no record");
        names.add(BackupManifest.NAME);
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BackupDamagedException(
                            file + " holds something that its " + BackupManifest.NAME + " does not name: " + name);
                });
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) throw new BackupDamagedException(file + " is no whole backup of Waymark: it lacks " + name);
        return entry;
    }

    private BackupDamagedException damaged(Kept kept) {
        return new BackupDamagedException(
                file + " is damaged: " + kept.path() + " is not as it was written. Use another backup");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
