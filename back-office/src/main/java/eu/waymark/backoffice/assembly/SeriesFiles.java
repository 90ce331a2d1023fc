package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.backup.BackupWriter;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.SeriesCopy;
import eu.waymark.query.checkpoint.SeriesHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

/** The series of checkpoints as files, wherever it is kept. */
public final class SeriesFiles {
    private SeriesFiles() {}

    /**
     * Writes every checkpoint, and the time stamps on them, into a folder, a file each; goes on with what is there.
     *
     * @return how many were written
     * @throws eu.waymark.backoffice.problem.CannotException where they cannot be read or written, or the folder holds others
     */
    public static long write(DataFolder folder, Settings settings, Path to) {
        try (CheckpointSeries series = ViewPlaces.of(folder, settings).series(folder.checkpoints())) {
            return new SeriesCopy(series, new CheckpointFolder(to)).run();
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }

    /**
     * Brings a series that was kept with the views back into the folder, which goes on with it. No process may run on the folder.
     *
     * @return how many were written
     * @throws eu.waymark.backoffice.problem.CannotException also where it is not surely that of this folder
     */
    public static long bringHome(DataFolder folder, Settings settings) {
        try (FolderLock _ = FolderLock.take(folder);
                CheckpointSeries series = ViewPlaces.of(folder, settings).series(folder.checkpoints())) {
            return new SeriesHome(new KeyFolder(folder.keys()), new CheckpointFolder(folder.checkpoints()), series)
                    .bring();
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }

    /**
     * What a backup holds beside the record. To be listed before the record is copied; the keys after the checkpoints, so that a key to come
     * is in it wherever a checkpoint hands over to that.
     *
     * @param room for the files of a series that is kept elsewhere
     */
    static SortedMap<String, Path> beside(DataFolder folder, Settings settings, Path room) throws IOException {
        try (CheckpointSeries series = ViewPlaces.of(folder, settings).series(folder.checkpoints())) {
            if (!series.isShared()) return BackupWriter.beside(folder);
            new SeriesCopy(series, new CheckpointFolder(room.resolve("checkpoints"))).run();
        }
        SortedMap<String, Path> beside = BackupWriter.beside(folder);
        beside.keySet().removeIf(path -> path.startsWith("checkpoints/"));
        beside.putAll(BackupWriter.beside(new DataFolder(room)));
        return beside;
    }
}
