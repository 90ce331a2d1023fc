package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.backup.BackupDamagedException;
import eu.waymark.backoffice.backup.BackupManifest;
import eu.waymark.backoffice.backup.BackupReader;
import eu.waymark.backoffice.backup.BackupWriter;
import eu.waymark.backoffice.backup.Restoration;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.backoffice.verification.VerifyReport;
import eu.waymark.backoffice.verification.VerifyText;
import eu.waymark.eventstore.sqlite.RecordBackup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.util.FileSystemUtils;

/** Backs up a folder, also one that a server works on, and restores one. */
public final class Backups {
    private Backups() {}

    /**
     * Backs up the folder, and the series of checkpoints from where these settings say that it is.
     *
     * @throws CannotException where there is no record, or the file cannot be written; no half of it is left then
     */
    public static BackupManifest backup(DataFolder folder, Settings settings, Path file, Clock clock) {
        KeysAtFirst keys = KeysAtFirst.of(folder);
        try {
            // Beside the file, where there is room for it; and readable by nobody else, as the file is.
            Path room = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".waymark-backup");
            try {
                SortedMap<String, Path> beside = SeriesFiles.beside(folder, settings, room);
                Path copy = room.resolve("events.db");
                RecordBackup.of(folder.events(), copy);
                return BackupWriter.write(copy, beside, clock.instant(), file.toAbsolutePath(), keys::expectUnchanged);
            } finally {
                FileSystemUtils.deleteRecursively(room);
            }
        } catch (IOException e) {
            keys.expectUnchanged();
            throw new CannotException(
                    file + " cannot be written: " + reason(e) + "; name a file in a folder with room", e);
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException gone
                ? "there is no folder " + Path.of(gone.getFile()).getParent()
                : String.valueOf(e.getMessage());
    }

    private static void finish(Restoration restoration, DataFolder folder) {
        try {
            restoration.finish();
        } catch (IOException e) {
            throw new CannotException(
                    "the restored record could not be put in place whole: " + reason(e)
                            + "; mend it, and whatever opens " + folder.path() + " next finishes it",
                    e);
        }
    }

    private static void verify(Path file, DataFolder unpacked) {
        VerifyReport report;
        try {
            report = new RecordVerification(unpacked, Settings.of(Map.of()), List.of(), null).run(_ -> {});
        } catch (CannotException e) {
            throw new BackupDamagedException(file + " holds no sound record: " + e.getMessage());
        }
        if (!report.intact())
            throw new BackupDamagedException(file + " holds a record that is not what was recorded: "
                    + String.join(" ", VerifyText.lines(report)));
    }

    /**
     * Unpacks, verifies, and only then puts in place; what was there is kept beside it.
     *
     * @param replace whether a record that is there may be replaced
     * @return where the former files are kept; empty where there were none
     * @throws eu.waymark.backoffice.backup.BackupDamagedException where the file is not as it was written
     * @throws CannotException where a server works on the folder, a record is there that is not to be replaced, or the disk fails
     */
    public static Optional<Path> restore(Path file, DataFolder folder, boolean replace, Clock clock) {
        try (BackupReader backup = BackupReader.open(file);
                FolderLock _ = FolderLock.take(folder)) {
            if (folder.hasRecord() && !replace)
                throw new CannotException(
                        "there is a record in " + folder.path()
                                + " already: name another folder with --data, or say --replace, which keeps it beside the new one");
            Restoration restoration = new Restoration(folder);
            try {
                Path room = restoration.room();
                backup.unpack(room);
                verify(file, new DataFolder(room));
            } catch (IOException | RuntimeException e) {
                restoration.abandon();
                throw e;
            }
            Path former = restoration.commit(clock.instant());
            finish(restoration, folder);
            return Files.exists(former) ? Optional.of(former) : Optional.empty();
        } catch (IOException e) {
            throw new CannotException(
                    file + " cannot be restored into " + folder.path() + ": " + reason(e) + "; the folder is as it was",
                    e);
        }
    }
}
